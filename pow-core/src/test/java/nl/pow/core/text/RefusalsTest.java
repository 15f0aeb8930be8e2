package nl.pow.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.pow.core.InvalidValueException;
import nl.pow.core.region.Postcode;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void tellsTheReasonInTheLanguageThatIsAsked() {
    InvalidValueException refusal =
        Assertions.catchThrowableOfType(InvalidValueException.class, () -> new Postcode("0123"));
    assertThat(Refusals.reason(DUTCH, refusal))
        .isEqualTo("Een postcode heeft de vorm 1234 of 1234AB en begint niet met 0.");
    assertThat(Refusals.reason(Locale.ENGLISH, refusal)).isEqualTo(refusal.getMessage());
  }

  @Test
  void tellsTheReasonOfTheRefusalWhenThereIsNoOtherText() {
    InvalidValueException refusal = new InvalidValueException("of-somebody-else", "Only this.");
    assertThat(Refusals.reason(DUTCH, refusal)).isEqualTo("Only this.");
  }
}
