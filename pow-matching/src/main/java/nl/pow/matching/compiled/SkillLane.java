package nl.pow.matching.compiled;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.matching.builtin.Skills;
import nl.pow.matching.builtin.Weighing;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.VacancyAttribute;

/** The skills of all rows, ready to be held against those of somebody of the other side. */
final class SkillLane implements Lane {
  private final View view;
  private final int assessor;
  private final NearTable<SkillId> table;
  private final Near near;
  private final Credit credit = new Credit();
  private final SkillRows rows;
  private final Signatures signatures;
  private final Queue<Contacts> released = new ConcurrentLinkedQueue<>();

  SkillLane(View view, int assessor, NearTable<SkillId> table) {
    this.view = view;
    this.assessor = assessor;
    this.table = table;
    this.near = view.rowsAreCandidates() ? table.nearAsked() : table.nearAsked().inverse();
    Csr.Maker codes = new Csr.Maker(view.rows());
    byte[] known = new byte[view.rows()];
    int[] weights = new int[view.rows()];
    for (int row = 0; row < view.rows(); row++) {
      int member = view.members()[row];
      known[row] = view.rowsAreCandidates() ? known(member) : SkillRows.FACTS;
      for (int code : view.rowsAreCandidates() ? found(member) : asked(member)) {
        codes.add(code);
        weights[row] += view.rowsAreCandidates() ? 0 : Weighing.weight(SkillCode.need(code));
      }
      codes.next();
    }
    SkillBook book = new SkillBook(codes.items(), near.range());
    Csr items = codes.made(book::number, book.size());
    this.rows = new SkillRows(book, items, known, Numbers.of(weights));
    this.signatures = view.rowsAreCandidates() ? Signatures.of(rows, near) : Signatures.none();
  }

  private int[] asked(int vacancy) {
    List<SkillRequirement> asked =
        view.vacancy(assessor, vacancy).get(VacancyAttribute.SKILLS).orElse(List.of());
    return asked.stream().mapToInt(one -> SkillCode.asked(one, table)).toArray();
  }

  private Optional<List<Skill>> skills(int candidate) {
    return view.candidate(assessor, candidate).get(CandidateAttribute.SKILLS);
  }

  private int[] found(int candidate) {
    return skills(candidate).orElse(List.of()).stream()
        .mapToInt(one -> SkillCode.found(one, table))
        .toArray();
  }

  private byte known(int candidate) {
    return skills(candidate)
        .map(all -> Skills.onlyInferred(all) ? SkillRows.EXPECTED : SkillRows.FACTS)
        .orElse(SkillRows.NOTHING);
  }

  @Override
  public Probe probe(int subject) {
    return view.rowsAreCandidates() ? asking(asked(subject)) : having(subject);
  }

  private Probe asking(int[] asked) {
    if (asked.length == 0) {
      return new Constant(Mark.of(Grade.met()));
    }
    Contacts contacts =
        contacts()
            .of(
                asked,
                near,
                rows.book(),
                (value, mine, code) -> credit.of(value, mine)[SkillCode.quality(code)]);
    return new SkillsAsked(asked, rows, contacts, signatures, this::release);
  }

  private Probe having(int candidate) {
    Contacts contacts =
        contacts()
            .of(
                found(candidate),
                near,
                rows.book(),
                (value, mine, code) -> credit.of(value, code)[SkillCode.quality(mine)]);
    return new SkillsHad(known(candidate), rows, contacts, this::release);
  }

  /** Used again and again, as they are large. */
  private Contacts contacts() {
    Contacts free = released.poll();
    return free == null ? new Contacts(rows.book().size()) : free;
  }

  private void release(Contacts contacts) {
    contacts.clear();
    released.add(contacts);
  }
}
