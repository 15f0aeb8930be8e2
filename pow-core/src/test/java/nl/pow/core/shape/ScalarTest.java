package nl.pow.core.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import nl.pow.core.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Whole numbers are checked by a loop; the expression says what the loop means. */
class ScalarTest {
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,9}");
  private static final String SIGNS = "0123456789-+.,x";

  @Test
  void theLoopTakesWhatTheExpressionTakes() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
      int signs = random.nextInt(4) == 0 ? SIGNS.length() : 10;
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append(SIGNS.charAt(random.nextInt(signs)));
      }
      assertAlike(text.toString());
    }
    assertAlike("2147483647");
    assertAlike("2147483648");
    assertAlike("-2147483648");
    assertAlike("-2147483649");
  }

  private static void assertAlike(String text) {
    boolean taken = INTEGER.matcher(text).matches() && fits(Long.parseLong(text));
    assertThat(isTaken(text)).isEqualTo(taken);
  }

  private static boolean fits(long number) {
    return number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
  }

  private static boolean isTaken(String text) {
    try {
      return Scalar.POSITION.read().apply(text).toString().equals(text);
    } catch (InvalidValueException e) {
      return false;
    }
  }
}
