package nl.pow.matching.compiled;

import java.util.Arrays;
import java.util.function.Consumer;
import nl.pow.matching.builtin.Expectation;
import nl.pow.matching.builtin.Skills;
import nl.pow.matching.builtin.Weighing;
import nl.pow.matching.criterion.Grade;

/** The skills that one candidate has, held against what vacancies ask. */
final class SkillsHad implements Bounded {
  private static final int MET = Mark.of(Grade.met());

  private final byte known;
  private final SkillRows rows;
  private final Contacts contacts;
  private final Consumer<Contacts> after;
  private final int[] best;
  private final int[] worth;

  SkillsHad(byte known, SkillRows rows, Contacts contacts, Consumer<Contacts> after) {
    this.after = after;
    this.known = known;
    this.rows = rows;
    this.contacts = contacts;
    this.best = new int[contacts.count()];
    this.worth = new int[contacts.count()];
    Arrays.fill(best, Credit.NONE);
    for (int contact = 1; contact < best.length; contact++) {
      for (int entry = contacts.first(contact); entry > 0; entry = contacts.next(entry)) {
        best[contact] = Math.max(best[contact], contacts.credit(entry));
      }
      int asked = rows.book().code(contacts.code(contact));
      worth[contact] = Weighing.weight(SkillCode.need(asked)) * Credit.value(best[contact]);
    }
  }

  @Override
  public void roughly(int[] some, int size, int[] values) {
    closely(some, size, values);
  }

  @Override
  public void closely(int[] some, int size, int[] values) {
    if (known != SkillRows.FACTS) {
      Arrays.fill(values, 0, size, Grade.FULL);
      return;
    }
    rows.items().firsts(some, size, values);
    for (int i = 0; i < size; i++) {
      int asked = rows.weights().get(some[i]);
      values[i] = asked == 0 ? Grade.FULL : contacts.sum(rows.items(), some[i], worth) / asked;
    }
  }

  @Override
  public void done() {
    after.accept(contacts);
  }

  @Override
  public int mark(int row) {
    int start = rows.items().start(row);
    int end = rows.items().end(row);
    if (start == end) {
      return MET;
    }
    return switch (known) {
      case SkillRows.NOTHING -> Mark.UNKNOWN;
      case SkillRows.EXPECTED -> expected(start, end);
      default -> weighed(start, end);
    };
  }

  private int weighed(int start, int end) {
    Weighing weighing = new Weighing(Skills.ENOUGH);
    for (int at = start; at < end; at++) {
      int item = rows.items().item(at);
      int credit = best[contacts.of(item)];
      weighing.add(rows.need(item), Credit.value(credit), Credit.certainty(credit));
    }
    return Mark.of(weighing.grade());
  }

  private int expected(int start, int end) {
    Expectation expectation = new Expectation();
    for (int at = start; at < end; at++) {
      int item = rows.items().item(at);
      expectation.add(rows.need(item), Credit.value(best[contacts.of(item)]));
    }
    return Mark.of(expectation.grade());
  }
}
