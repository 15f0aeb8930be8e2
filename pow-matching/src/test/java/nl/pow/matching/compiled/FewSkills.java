package nl.pow.matching.compiled;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;

/** Skills by number, as rows have them. */
final class FewSkills {
  private FewSkills() {}

  private static int code(int skill) {
    return SkillCode.of(skill, SkillLevel.UNKNOWN, SkillOrigin.STATED);
  }

  /** Each row with its skills, all below a number. */
  static SkillRows rows(int[][] skills, int range, byte known) {
    SkillBook book = new SkillBook(IntStream.range(0, range).map(s -> code(s)).toArray(), range);
    Csr.Maker items = new Csr.Maker(skills.length);
    for (int[] row : skills) {
      Arrays.stream(row).forEach(skill -> items.add(code(skill)));
      items.next();
    }
    byte[] all = new byte[skills.length];
    Arrays.fill(all, known);
    return new SkillRows(book, items.made(book::number, book.size()), all, Numbers.of(new int[0]));
  }
}
