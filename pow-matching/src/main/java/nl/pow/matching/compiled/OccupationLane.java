package nl.pow.matching.compiled;

import java.util.Arrays;
import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.OccupationCode;
import nl.pow.matching.builtin.Occupation;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Experience;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.VacancyAttribute;

/**
 * The occupations of all rows: one that is asked, or those looked for and done before. Most have
 * one, so that the first is found in one step.
 */
final class OccupationLane implements Lane {
  private static final int NONE = -1;
  private static final int MORE = 1 << 30;
  private static final int[] NOWHERE = {};
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
  private final int[] firsts;
  private final Csr others;

  OccupationLane(View view, int assessor, NearTable<OccupationCode> table) {
    this.view = view;
    this.assessor = assessor;
    this.table = table;
    this.near = view.rowsAreCandidates() ? table.nearAsked() : table.nearAsked().inverse();
    this.firsts = new int[view.rows()];
    Csr.Maker more = new Csr.Maker(view.rows());
    for (int row = 0; row < firsts.length; row++) {
      int[] codes = codes(view.members()[row], view.rowsAreCandidates());
      firsts[row] = codes.length == 0 ? NONE : codes.length == 1 ? codes[0] : codes[0] | MORE;
      for (int i = 1; i < codes.length; i++) {
        more.add(codes[i]);
      }
      more.next();
    }
    this.others = more.made(code -> code, 2 * near.range());
  }

  /** The numbers of the occupations of somebody, twice, and one more when it was done before. */
  private int[] codes(int member, boolean candidate) {
    if (!candidate) {
      return view.vacancy(assessor, member)
          .get(VacancyAttribute.OCCUPATION)
          .map(one -> new int[] {2 * table.asked(one)})
          .orElse(NOWHERE);
    }
    Facts<Candidate> facts = view.candidate(assessor, member);
    List<OccupationCode> wished = facts.get(CandidateAttribute.OCCUPATIONS).orElse(List.of());
    List<Experience> done = facts.get(CandidateAttribute.EXPERIENCE).orElse(List.of());
    int[] codes = new int[wished.size() + done.size()];
    int size = 0;
    for (OccupationCode one : wished) {
      codes[size++] = 2 * table.found(one);
    }
    for (Experience one : done) {
      OccupationCode occupation = one.occupation();
      if (occupation != null) {
        codes[size++] = 2 * table.found(occupation) + 1;
      }
    }
    return size < 2
        ? Arrays.copyOf(codes, size)
        : Arrays.stream(codes, 0, size).distinct().toArray();
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
    return new Nearest(worth);
  }

  /** The mark of each row by the worth of what it has. */
  private final class Nearest implements Probe {
    private final char[] worth;

    Nearest(char[] worth) {
      this.worth = worth;
    }

    @Override
    public int mark(int row) {
      return OccupationLane.this.mark(row, worth);
    }

    @Override
    public void marks(int[] rows, int size, int[] marks) {
      for (int i = 0; i < size; i++) {
        int first = firsts[rows[i]];
        boolean single = first >= 0 && first < MORE;
        marks[i] = single ? GRADES[worth[first]] : OccupationLane.this.mark(rows[i], worth);
      }
    }
  }

  private static void raise(char[] worth, int code, int value) {
    worth[code] = (char) Math.max(worth[code], value);
  }

  private int mark(int row, char[] worth) {
    int first = firsts[row];
    if (first == NONE) {
      return Mark.UNKNOWN;
    }
    int nearest = worth[first & ~MORE];
    if ((first & MORE) != 0) {
      int end = others.end(row);
      for (int at = others.start(row); at < end; at++) {
        nearest = Math.max(nearest, worth[others.item(at)]);
      }
    }
    return GRADES[nearest];
  }
}
