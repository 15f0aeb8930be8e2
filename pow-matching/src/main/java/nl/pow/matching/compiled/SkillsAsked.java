package nl.pow.matching.compiled;

import java.util.Arrays;
import java.util.function.Consumer;
import nl.pow.matching.builtin.Expectation;
import nl.pow.matching.builtin.Skills;
import nl.pow.matching.builtin.Weighing;
import nl.pow.matching.criterion.Grade;

/** The skills that one vacancy asks, held against those of candidates. */
final class SkillsAsked implements Bounded {
  private final int[] asked;
  private final int[] weights;
  private final Csr items;
  private final byte[] known;
  private final Contacts contacts;
  private final Consumer<Contacts> after;
  private final Signatures signatures;
  private final Glance glance;
  private final int[] most;
  private final int[] best;
  private final int nothingFound;

  SkillsAsked(
      int[] asked,
      SkillRows rows,
      Contacts contacts,
      Signatures signatures,
      Consumer<Contacts> after) {
    this.after = after;
    this.signatures = signatures;
    this.asked = asked;
    this.weights = Arrays.stream(asked).map(one -> Weighing.weight(SkillCode.need(one))).toArray();
    this.items = rows.items();
    this.known = rows.known();
    this.contacts = contacts;
    this.best = new int[asked.length];
    this.most = new int[contacts.count()];
    int[] ofBuckets = new int[Long.SIZE];
    int[] bucketOf = new int[contacts.count()];
    for (int contact = 1; contact < bucketOf.length; contact++) {
      int skill = SkillCode.number(rows.book().code(contacts.code(contact)));
      bucketOf[contact] = signatures.bucket(skill);
    }
    bring(bucketOf, ofBuckets);
    this.glance = new Glance(ofBuckets, signatures);
    Arrays.fill(best, Credit.NONE);
    this.nothingFound = weighed();
  }

  /** What each contact and each bucket can bring at most, for all that is asked together. */
  private void bring(int[] bucketOf, int[] ofBuckets) {
    int all = Arrays.stream(weights).sum();
    int[][] greatest = new int[Long.SIZE][];
    for (int contact = 1; contact < most.length; contact++) {
      int bucket = bucketOf[contact];
      greatest[bucket] = greatest[bucket] == null ? new int[asked.length] : greatest[bucket];
      for (int entry = contacts.first(contact); entry > 0; entry = contacts.next(entry)) {
        int i = contacts.mine(entry);
        int brings = (weights[i] * Credit.value(contacts.credit(entry)) + all - 1) / all;
        most[contact] += brings;
        ofBuckets[bucket] += Math.max(0, brings - greatest[bucket][i]);
        greatest[bucket][i] = Math.max(brings, greatest[bucket][i]);
      }
    }
  }

  @Override
  public void roughly(int[] rows, int size, int[] values) {
    for (int i = 0; i < size; i++) {
      values[i] = glance.most(rows[i]);
    }
  }

  /** As if what several skills bring for the same requirement counted twice. */
  @Override
  public void closely(int[] rows, int size, int[] values) {
    items.firsts(rows, size, values);
    for (int i = 0; i < size; i++) {
      values[i] =
          signatures.of(rows[i]) == Signatures.ANYTHING
              ? Grade.FULL
              : Math.min(contacts.sum(items, rows[i], most), Grade.FULL);
    }
  }

  @Override
  public void done() {
    after.accept(contacts);
  }

  @Override
  public int mark(int row) {
    if (known[row] == SkillRows.NOTHING) {
      return Mark.UNKNOWN;
    }
    boolean hit = false;
    int end = items.end(row);
    for (int at = items.start(row); at < end; at++) {
      int entry = contacts.first(contacts.of(items.item(at)));
      hit |= entry > 0;
      for (; entry > 0; entry = contacts.next(entry)) {
        int i = contacts.mine(entry);
        best[i] = Math.max(best[i], contacts.credit(entry));
      }
    }
    if (!hit) {
      return known[row] == SkillRows.EXPECTED ? Mark.UNKNOWN : nothingFound;
    }
    return known[row] == SkillRows.EXPECTED ? expected() : weighed();
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
