package nl.pow.examples.quickstart.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pow.examples.quickstart.InputException;
import org.junit.jupiter.api.Test;

class PoolCommandTest {
  private static final Pattern ROW =
      Pattern.compile("^(\\S.*?) +(\\d+|\\(weinig\\)) +(\\d+) +([+-]\\d+|\\(weinig\\))$");

  @Test
  void s15ACommandPrintsShortageAndSurplusForEachGroup() {
    List<MatchResult> rows = rows(ask("nl", "2", "5"));

    assertThat(rows).hasSizeGreaterThan(15).anyMatch(row -> row.group(4).startsWith("-"));
    for (MatchResult row : rows) {
      if (row.group(2).equals("(weinig)")) {
        assertThat(row.group(4)).isEqualTo("(weinig)");
      } else {
        int people = Integer.parseInt(row.group(2));
        assertThat(Integer.parseInt(row.group(4)))
            .isEqualTo(Integer.parseInt(row.group(3)) - people);
        assertThat(people == 0 || people >= 5).isTrue();
      }
    }
    assertThat(rows.stream().map(row -> row.group().length()).distinct()).hasSize(1);
  }

  @Test
  void s15MoreIsSuppressedWhenMorePeopleAreAsked() {
    assertThat(few(ask("nl", "4", "1"))).isZero();
    assertThat(few(ask("nl", "4", "5"))).isPositive();
    assertThat(few(ask("nl", "4", "20"))).isGreaterThan(few(ask("nl", "4", "5")));
  }

  @Test
  void s15TheGroupsThatLackMostTellSkillsSupportAndFiles() {
    String text = ask("en", "1", "5");

    assertThat(text)
        .startsWith("Who there is against what is asked, by group of occupations, from CSV ")
        .contains("  Skills: who has them, where they are asked ")
        .contains("  Support: who needs it, where the work offers it ")
        .contains("  Excluded: who will not or cannot, where it is part of the work ")
        .contains("    working and thinking level ")
        .contains("no occupation known ");
  }

  @Test
  void numbersThatCannotBeUsedAreRefused() {
    assertThatThrownBy(() -> ask("nl", "5", "5"))
        .isInstanceOf(InputException.class)
        .hasMessage("The number [5] cannot be used.\nMaybe use -Dpow.digits=1 up to 4.");
    assertThatThrownBy(() -> ask("nl", "2", "none"))
        .isInstanceOf(InputException.class)
        .hasMessage("The number [none] cannot be used.\nMaybe use -Dpow.least=1 up to 1000.");
  }

  private static long few(String text) {
    return rows(text).stream().filter(row -> row.group(2).equals("(weinig)")).count();
  }

  private static List<MatchResult> rows(String text) {
    return text.lines()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(Matcher::toMatchResult)
        .toList();
  }

  private static String ask(String language, String digits, String least) {
    Properties properties = new Properties();
    properties.setProperty("pow.input", "data/zeeland");
    properties.setProperty("pow.lang", language);
    properties.setProperty("pow.digits", digits);
    properties.setProperty("pow.least", least);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Pool.run(properties, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
