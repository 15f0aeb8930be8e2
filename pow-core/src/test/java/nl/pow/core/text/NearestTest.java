package nl.pow.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN = List.of("travel", "skills", "hours", "Hour");

  @ParameterizedTest
  @CsvSource({
    "travle, travel",
    "skil, skills",
    "SKILLS, skills",
    "hours, hours",
    "houre, Hour",
    "education,",
    "'',"
  })
  void givesTheNearestName(String asked, String expected) {
    assertThat(Nearest.to(asked, KNOWN).orElse(null)).isEqualTo(expected);
  }

  @Test
  void givesNoneForALongText() {
    assertThat(Nearest.to("s".repeat(65), List.of("s".repeat(64)))).isEmpty();
    assertThat(Nearest.to("s".repeat(64), List.of("s".repeat(64)))).isNotEmpty();
  }
}
