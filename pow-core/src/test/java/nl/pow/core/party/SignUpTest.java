package nl.pow.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import org.junit.jupiter.api.Test;

class SignUpTest {
  private static final LocalDate DAY = LocalDate.of(2019, 10, 15);

  private static SignUp signUp(String id, int days) {
    return new SignUp(
        new SignUpId(id),
        SignUpKind.CALL_BACK,
        Code.parse("purpose:action-plan"),
        null,
        new ContactPerson("A. Voorbeeld", List.of(), List.of("0523 000000")),
        DAY,
        DAY.plusDays(days));
  }

  @Property(tries = 200)
  void s42WhatIsKeptTooLongIsListedForDeletion(
      @ForAll @IntRange(max = 60) int days, @ForAll @IntRange(max = 120) int later) {
    SignUp one = signUp("s-1", days);

    assertThat(SignUp.expired(List.of(one), DAY.plusDays(later)))
        .isEqualTo(later > days ? List.of(one) : List.of());
  }

  @Test
  void s42ItIsNeverKeptUntilADayBeforeItWasMade() {
    assertThatThrownBy(() -> signUp("s-1", -1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A sign-up is kept to the day on which it was made, or longer.");
  }

  @Test
  void itsTextForLogsTellsNothingOfThePerson() {
    assertThat(signUp("s-1", 1)).hasToString("SignUp[s-1]");
  }
}
