package nl.pow.matching.compiled;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.OccupationCode;
import nl.pow.matching.builtin.Occupation;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Experience;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.VacancyAttribute;

/** The occupations of all rows: one that is asked, or those looked for and done before. */
final class OccupationLane implements Lane {
  private static final int[] GRADES = new int[1 + Grade.FULL];

  static {
    for (int value = 0; value < GRADES.length; value++) {
      GRADES[value] = Mark.of(Occupation.grade(value));
    }
  }

  private final View view;
  private final int assessor;
  private final NearTable<OccupationCode> table;
  private final Near near;
  private final Csr items;

  OccupationLane(View view, int assessor, NearTable<OccupationCode> table) {
    this.view = view;
    this.assessor = assessor;
    this.table = table;
    this.near = view.rowsAreCandidates() ? table.nearAsked() : table.nearAsked().inverse();
    this.items = new Csr(view.rows());
    for (int member : view.members()) {
      for (int code : codes(member, view.rowsAreCandidates())) {
        items.add(code);
      }
      items.next();
    }
    items.trimmed();
  }

  /** The numbers of the occupations of somebody, twice, and one more when it was done before. */
  private int[] codes(int member, boolean candidate) {
    if (!candidate) {
      return view.vacancy(assessor, member).get(VacancyAttribute.OCCUPATION).stream()
          .mapToInt(one -> 2 * table.asked(one))
          .toArray();
    }
    Facts<Candidate> facts = view.candidate(assessor, member);
    List<Integer> codes = new ArrayList<>();
    for (OccupationCode one : facts.get(CandidateAttribute.OCCUPATIONS).orElse(List.of())) {
      codes.add(2 * table.found(one));
    }
    for (Experience one : facts.get(CandidateAttribute.EXPERIENCE).orElse(List.of())) {
      OccupationCode occupation = one.occupation();
      if (occupation != null) {
        codes.add(2 * table.found(occupation) + 1);
      }
    }
    return codes.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  @Override
  public Probe probe(int subject) {
    int[] mine = codes(subject, !view.rowsAreCandidates());
    if (mine.length == 0) {
      return new Constant(Mark.UNKNOWN);
    }
    char[] worth = new char[2 * near.range()];
    for (int code : mine) {
      int[] numbers = near.numbers()[code / 2];
      for (int i = 0; i < numbers.length; i++) {
        int value = near.values()[code / 2][i];
        raise(worth, 2 * numbers[i], Occupation.credit(value, code % 2 > 0));
        raise(worth, 2 * numbers[i] + 1, Occupation.credit(value, true));
      }
    }
    return row -> mark(row, worth);
  }

  private static void raise(char[] worth, int code, int value) {
    worth[code] = (char) Math.max(worth[code], value);
  }

  private int mark(int row, char[] worth) {
    int end = items.end(row);
    int at = items.start(row);
    if (at == end) {
      return Mark.UNKNOWN;
    }
    int nearest = 0;
    for (; at < end; at++) {
      nearest = Math.max(nearest, worth[items.item(at)]);
    }
    return GRADES[nearest];
  }
}
