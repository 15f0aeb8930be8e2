package nl.pow.testkit.matching;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import nl.pow.core.Indication;
import nl.pow.core.candidate.Candidate;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.market.Market;

/** What somebody who means no good can reach on the class path; the module path forbids it. */
final class BackDoor {
  private BackDoor() {}

  static boolean needsGuidance(Market market) {
    return !market.candidates().isEmpty() && first(market).support().guidance() == Indication.YES;
  }

  private static Candidate first(Market market) {
    try {
      Field field = Market.class.getDeclaredField("candidates");
      field.setAccessible(true);
      Object roll = field.get(market);
      Method member = roll.getClass().getDeclaredMethod("member", int.class);
      member.setAccessible(true);
      return (Candidate) member.invoke(roll, 0);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("nothing behind this", e);
    }
  }

  static <S> S behind(Facts<S> facts, Class<S> side) {
    try {
      Field field = Facts.class.getDeclaredField("subject");
      field.setAccessible(true);
      return side.cast(field.get(facts));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("nothing behind this", e);
    }
  }
}
