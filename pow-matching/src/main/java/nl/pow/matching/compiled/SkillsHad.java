package nl.pow.matching.compiled;

import nl.pow.matching.builtin.Expectation;
import nl.pow.matching.builtin.Skills;
import nl.pow.matching.builtin.Weighing;
import nl.pow.matching.criterion.Grade;

/** The skills that one candidate has, held against what vacancies ask. */
final class SkillsHad implements Probe {
  private static final int MET = Mark.of(Grade.met());

  private final int[] found;
  private final byte known;
  private final Contacts contacts;
  private final Csr items;
  private final Credit credit;

  SkillsHad(int[] found, byte known, Csr items, Near near, Credit credit) {
    this.found = found;
    this.known = known;
    this.items = items;
    this.credit = credit;
    this.contacts = Contacts.of(found, near);
  }

  @Override
  public int mark(int row) {
    int start = items.start(row);
    int end = items.end(row);
    if (start == end) {
      return MET;
    }
    return switch (known) {
      case SkillLane.NOTHING -> Mark.UNKNOWN;
      case SkillLane.EXPECTED -> expected(start, end);
      default -> weighed(start, end);
    };
  }

  private int weighed(int start, int end) {
    Weighing weighing = new Weighing(Skills.ENOUGH);
    for (int at = start; at < end; at++) {
      int asked = items.item(at);
      int best = best(asked);
      weighing.add(SkillCode.need(asked), Credit.value(best), Credit.certainty(best));
    }
    return Mark.of(weighing.grade());
  }

  private int expected(int start, int end) {
    Expectation expectation = new Expectation();
    for (int at = start; at < end; at++) {
      int asked = items.item(at);
      expectation.add(SkillCode.need(asked), Credit.value(best(asked)));
    }
    return Mark.of(expectation.grade());
  }

  private int best(int asked) {
    int best = Credit.NONE;
    int contact = contacts.first(SkillCode.number(asked));
    for (; contact >= 0; contact = contacts.next(contact)) {
      int item = found[contacts.item(contact)];
      int[] credits = credit.of(contacts.value(contact), asked);
      best = Math.max(best, credits[SkillCode.quality(item)]);
    }
    return best;
  }
}
