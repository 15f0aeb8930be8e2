package nl.pow.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.access.ActorId;
import org.junit.jupiter.api.Test;

/** The code in docs/plans.md is the code that runs here. */
class PlansPageTest {
  @Test
  void aPostponedActionTellsBothDays() {
    Action action = Actions.agreed("a-1");
    LocalDate today = Actions.DAY.plusDays(10);
    ActorId me = Actions.ACTOR;

    // [plans]
    LocalDate yesterday = today.minusDays(1);
    Action autumn =
        action.with(
            ActionStep.of(ActionState.POSTPONED, today, me, Code.parse("reason:physical-contact"))
                .until(LocalDate.of(2020, 10, 1)));
    LocalDate now = autumn.dateOn(today); // 1 October
    LocalDate before = autumn.dateOn(yesterday); // the day that was agreed on at first
    // [/plans]

    assertThat(now).isEqualTo(LocalDate.of(2020, 10, 1));
    assertThat(before).isEqualTo(action.date());
  }

  @Test
  void thePageHasThatCode() throws IOException {
    Path root = Path.of(System.getProperty("pow.root", ".."));
    String here = Files.readString(Path.of("src/test/java/nl/pow/core/plan/PlansPageTest.java"));
    int begin = here.indexOf("// [plans]\n") + 11;
    String code =
        here.substring(begin, here.indexOf("    // [/plans]", begin)).stripTrailing().stripIndent();

    assertThat(Files.readString(root.resolve("docs/plans.md")))
        .contains("```java\n" + code + "\n```");
  }
}
