package nl.pow.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Ids are checked by loops; the expressions say what the loops mean. */
class IdFormTest {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.-]{1,200}");
  private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
  private static final String SIGNS = "aAzZ09_.-/:@[`{,\u0660é\n ";

  @Test
  void theLoopsTakeWhatTheExpressionsTake() {
    for (char c = 0; c < 0x3000; c++) {
      assertAlike("a" + c);
      assertAlike("12345678" + c);
    }
    for (int length = 0; length <= 201; length++) {
      assertAlike("a".repeat(length));
    }
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(4); j > 0; j--) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      assertAlike(text.toString());
      assertAlike(Integer.toString(random.nextInt(1_000_000_000)));
    }
  }

  private static void assertAlike(String text) {
    boolean bsn = NINE_DIGITS.matcher(text).matches() && passes(text);
    assertThat(Id.passesElevenProof(text)).isEqualTo(bsn);
    assertThat(isTaken(text)).isEqualTo(TOKEN.matcher(text).matches() && !bsn);
  }

  private static boolean isTaken(String text) {
    try {
      return Id.check(text).equals(text);
    } catch (InvalidValueException e) {
      return false;
    }
  }

  private static boolean passes(String digits) {
    int sum = -Character.digit(digits.charAt(8), 10);
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(digits.charAt(i), 10);
    }
    return sum % 11 == 0 && !digits.equals("000000000");
  }
}
