package nl.pow.matching.compiled;

import java.util.List;
import java.util.Optional;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.matching.builtin.Skills;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.VacancyAttribute;

/** The skills of all rows, asked or found. */
final class SkillLane implements Lane {
  /** What is known of the skills of a candidate. */
  static final byte NOTHING = 0;

  static final byte EXPECTED = 1;
  static final byte FACTS = 2;

  private final View view;
  private final int assessor;
  private final NearTable<SkillId> table;
  private final Near near;
  private final Credit credit = new Credit();
  private final Csr items;
  private final byte[] known;
  private final Signatures signatures;

  SkillLane(View view, int assessor, NearTable<SkillId> table) {
    this.view = view;
    this.assessor = assessor;
    this.table = table;
    this.near = view.rowsAreCandidates() ? table.nearAsked() : table.nearAsked().inverse();
    this.items = new Csr(view.rows());
    this.known = new byte[view.rows()];
    for (int row = 0; row < view.rows(); row++) {
      int member = view.members()[row];
      known[row] = view.rowsAreCandidates() ? addFound(member) : addAsked(member);
      items.next();
    }
    items.trimmed();
    this.signatures = Signatures.of(items, view.rows(), near.range());
  }

  private byte addFound(int candidate) {
    List<Skill> found = skills(candidate).orElse(null);
    if (found == null) {
      return NOTHING;
    }
    for (Skill skill : found) {
      items.add(SkillCode.found(skill, table));
    }
    return Skills.onlyInferred(found) ? EXPECTED : FACTS;
  }

  private byte addAsked(int vacancy) {
    for (int code : asked(vacancy)) {
      items.add(code);
    }
    return FACTS;
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
        .map(all -> Skills.onlyInferred(all) ? EXPECTED : FACTS)
        .orElse(NOTHING);
  }

  @Override
  public Probe probe(int subject) {
    if (!view.rowsAreCandidates()) {
      return new SkillsHad(found(subject), known(subject), items, near, credit);
    }
    int[] asked = asked(subject);
    return asked.length == 0
        ? new Constant(Mark.of(Grade.met()))
        : new SkillsAsked(asked, items, known, signatures, near, credit);
  }
}
