package nl.pow.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.access.Access;
import nl.pow.core.access.ActorId;
import nl.pow.core.access.Purpose;
import nl.pow.core.party.ContactPerson;
import nl.pow.core.party.SignUp;
import nl.pow.core.party.SignUpId;
import nl.pow.core.party.SignUpKind;
import org.junit.jupiter.api.Test;

class SignUpKeepingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Access KEEPING =
      new Access(new ActorId("keeper"), Purpose.FILE_KEEPING, URI.create("urn:example:keeping"));

  @Test
  void s42NoSignUpIsKeptPastItsLastDay() {
    try (Store store = Store.open("memory", Map.of(), events -> {});
        Session keeping = store.session(KEEPING)) {
      ChangeSet made = ChangeSet.empty();
      for (int days = 0; days < 5; days++) {
        made = made.insert(Kind.SIGN_UP, signUp("s-" + days, DAY.plusDays(days)));
      }
      keeping.apply(made);

      for (int later = 0; later < 7; later++) {
        LocalDate today = DAY.plusDays(later);
        List<Versioned<SignUp>> expired =
            signUps(keeping).stream().filter(one -> one.value().isExpired(today)).toList();
        keeping.apply(ChangeSet.empty().deleteAll(Kind.SIGN_UP, expired));

        assertThat(signUps(keeping))
            .hasSize(Math.max(0, 5 - later))
            .noneMatch(one -> one.value().isExpired(today));
      }
    }
  }

  private static List<Versioned<SignUp>> signUps(Session session) {
    try (Stream<Versioned<SignUp>> all = session.stream(Query.all(Kind.SIGN_UP))) {
      return all.toList();
    }
  }

  private static SignUp signUp(String id, LocalDate keepUntil) {
    return new SignUp(
        new SignUpId(id),
        SignUpKind.CALL_BACK,
        Code.parse("purpose:action-plan"),
        null,
        new ContactPerson("A. Voorbeeld", List.of(), List.of("0523 000000")),
        DAY,
        keepUntil);
  }
}
