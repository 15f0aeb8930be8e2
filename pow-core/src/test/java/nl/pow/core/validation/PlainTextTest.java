package nl.pow.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.pow.core.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final Validation VALIDATION = Validation.create();

  record Line(@PlainText(max = 4) String text) {}

  private static boolean isTaken(String text) {
    return VALIDATION.check(new Line(text), Locale.ENGLISH).stream()
        .map(Problem::path)
        .noneMatch("text"::equals);
  }

  /** What stands on either side of what is refused. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        '\t', '\n', '\r', ' ', '~', 0xa0, 0x2029, 0x202f, 0x2065, 0x206a, 0xd7ff, 0xe000, 0x10ffff
      })
  void takesSignsThatStandForThemselves(int sign) {
    assertThat(isTaken("a" + Character.toString(sign))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 8, 0xb, 0xc, 0xe, 0x1f, 0x7f, 0x80, 0x9f, 0x202a, 0x202c, 0x202e, 0x2066, 0x2069, 0xd800,
        0xdbff, 0xdc00, 0xdfff
      })
  void refusesSignsThatSteerOrAreHalves(int sign) {
    assertThat(isTaken("a" + Character.toString(sign))).isFalse();
  }

  @Test
  void takesAsManySignsAsItsMost() {
    assertThat(isTaken("abcd")).isTrue();
    assertThat(isTaken("abcde")).isFalse();
  }
}
