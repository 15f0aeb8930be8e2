package nl.pow.matching.compiled;

import java.util.Arrays;
import nl.pow.matching.builtin.Expectation;
import nl.pow.matching.builtin.Skills;
import nl.pow.matching.builtin.Weighing;
import nl.pow.matching.criterion.Grade;

/** The skills that one vacancy asks, held against those of candidates. */
final class SkillsAsked implements Bounded {
  private final int[] asked;
  private final Contacts contacts;
  private final Csr items;
  private final byte[] known;
  private final int[][] credits;
  private final Glance glance;
  private final int[] best;
  private final int nothingFound;

  SkillsAsked(
      int[] asked, Csr items, byte[] known, Signatures signatures, Near near, Credit credit) {
    this.asked = asked;
    this.items = items;
    this.known = known;
    this.contacts = Contacts.of(asked, near);
    bring(near);
    this.glance = new Glance(asked, near, signatures);
    this.credits = new int[contacts.size()][];
    for (int contact = 0; contact < credits.length; contact++) {
      int item = asked[contacts.item(contact)];
      credits[contact] = credit.of(contacts.value(contact), item);
    }
    this.best = new int[asked.length];
    Arrays.fill(best, Credit.NONE);
    this.nothingFound = weighed();
  }

  /** What each skill can bring at most, for all that is asked together. */
  private void bring(Near near) {
    int all = 0;
    for (int one : asked) {
      all += Weighing.weight(SkillCode.need(one));
    }
    for (int one : asked) {
      int weight = Weighing.weight(SkillCode.need(one));
      int[] numbers = near.numbers()[SkillCode.number(one)];
      int[] values = near.values()[SkillCode.number(one)];
      for (int i = 0; i < numbers.length; i++) {
        contacts.bring(numbers[i], (weight * values[i] + all - 1) / all);
      }
    }
  }

  @Override
  public void roughly(int[] rows, int size, int[] values) {
    for (int i = 0; i < size; i++) {
      values[i] = known[rows[i]] == SkillLane.FACTS ? glance.most(rows[i]) : Grade.FULL;
    }
  }

  /**
   * As if what several skills bring for the same requirement counted twice. All first skills are
   * read in one go, so that memory is waited for once and not row by row.
   */
  @Override
  public void closely(int[] rows, int size, int[] values) {
    for (int i = 0; i < size; i++) {
      int start = items.start(rows[i]);
      values[i] = start < items.end(rows[i]) ? items.item(start) : 0;
    }
    for (int i = 0; i < size; i++) {
      values[i] = known[rows[i]] == SkillLane.FACTS ? most(rows[i], values[i]) : Grade.FULL;
    }
  }

  private int most(int row, int first) {
    int sum = contacts.brought(SkillCode.number(first));
    int end = items.end(row);
    for (int at = items.start(row) + 1; at < end; at++) {
      sum += contacts.brought(SkillCode.number(items.item(at)));
    }
    return Math.min(sum, Grade.FULL);
  }

  @Override
  public void marks(int[] rows, int size, int[] marks) {
    for (int i = 0; i < size; i++) {
      marks[i] = mark(rows[i]);
    }
  }

  @Override
  public int mark(int row) {
    if (known[row] == SkillLane.NOTHING) {
      return Mark.UNKNOWN;
    }
    boolean hit = false;
    int end = items.end(row);
    for (int at = items.start(row); at < end; at++) {
      int code = items.item(at);
      int contact = contacts.first(SkillCode.number(code));
      hit |= contact >= 0;
      for (; contact >= 0; contact = contacts.next(contact)) {
        int i = contacts.item(contact);
        best[i] = Math.max(best[i], credits[contact][SkillCode.quality(code)]);
      }
    }
    if (!hit) {
      return known[row] == SkillLane.EXPECTED ? Mark.UNKNOWN : nothingFound;
    }
    return known[row] == SkillLane.EXPECTED ? expected() : weighed();
  }

  /** The mark of what was found best, which is then forgotten. */
  private int weighed() {
    Weighing weighing = new Weighing(Skills.ENOUGH);
    for (int i = 0; i < asked.length; i++) {
      weighing.add(SkillCode.need(asked[i]), Credit.value(best[i]), Credit.certainty(best[i]));
      best[i] = Credit.NONE;
    }
    return Mark.of(weighing.grade());
  }

  private int expected() {
    Expectation expectation = new Expectation();
    for (int i = 0; i < asked.length; i++) {
      expectation.add(SkillCode.need(asked[i]), Credit.value(best[i]));
      best[i] = Credit.NONE;
    }
    return Mark.of(expectation.grade());
  }
}
