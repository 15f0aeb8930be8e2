package nl.pow.adapters.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.json.JsonInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One under, at and one over each limit. */
class MappingLimitsTest {
  private static final String HEADER = "id,about\n";

  @TempDir private Path folder;

  private final Mapping<Candidate> mapping = Mapping.candidates(PlainProfile.of("UTF-8"));

  private List<String> within(MappingLimits limits, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("export.csv"), text);
    MappingReading<Candidate> reading = mapping.with(limits).read(file);
    List<String> codes = reading.problems().stream().map(Problem::code).distinct().toList();
    assertThat(reading.complete()).isEqualTo(codes.stream().noneMatch(ENDINGS::contains));
    return codes;
  }

  private static final List<String> ENDINGS =
      List.of("mapping-size", "mapping-rows", "mapping-too-many", "mapping-syntax");

  private static MappingLimits limits(int bytes, int record, int field, int columns, int rows) {
    return new MappingLimits(bytes, record, field, columns, rows, 3);
  }

  private static List<String> told(String code, int over) {
    return over > 0 ? List.of(code) : List.of();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTheFile(int over) throws IOException {
    String text = HEADER + "c-1," + "x".repeat(86 + over) + "\n";
    assertThat(text).hasSize(100 + over);
    assertThat(within(limits(100, 999, 999, 9, 9), text)).isEqualTo(told("mapping-size", over));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTheRecord(int over) throws IOException {
    String text = HEADER + "c-1," + "x".repeat(97 + over) + "\n";
    assertThat(within(limits(999, 100, 999, 9, 9), text)).isEqualTo(told("mapping-syntax", over));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTheCell(int over) throws IOException {
    String text = HEADER + "c-1," + "x".repeat(50 + over) + "\n";
    assertThat(within(limits(999, 999, 50, 9, 9), text)).isEqualTo(told("mapping-syntax", over));
    String quoted = HEADER + "c-1,\"" + "\"\"".repeat(50 + over) + "\"\n";
    assertThat(within(limits(999, 999, 50, 9, 9), quoted)).isEqualTo(told("mapping-syntax", over));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTheColumns(int over) throws IOException {
    String more = ",x".repeat(2 + over);
    String text = HEADER.strip() + more + "\nc-1,x" + more + "\n";
    assertThat(within(limits(999, 999, 99, 4, 9), text))
        .isEqualTo(List.of(over > 0 ? "mapping-syntax" : "mapping-column-unknown"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTheRows(int over) throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 5 + over; i++) {
      text.append("c-").append(i).append(",x\n");
    }
    assertThat(within(limits(999, 999, 99, 9, 5), text.toString()))
        .isEqualTo(told("mapping-rows", over));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTheProblems(int over) throws IOException {
    List<String> expected =
        over > 0 ? List.of("mapping-too-many", "mapping-count") : List.of("mapping-count");
    assertThat(within(limits(999, 999, 99, 9, 9), HEADER + "x\n".repeat(3 + over)))
        .isEqualTo(expected);
  }

  @Test
  void hasLimitsThatHoldWhenNothingElseIsSaid() throws IOException {
    assertThat(MappingLimits.defaults())
        .isEqualTo(new MappingLimits(67_108_864, 1_048_576, 65_536, 256, 1_000_000, 100_000));
    Path file = Files.writeString(folder.resolve("wide.csv"), HEADER + "c-1" + ",".repeat(256));
    assertThat(mapping.read(file).problems())
        .extracting(Problem::message)
        .containsExactly(
            "Behind line 1 the file cannot be read on: a quote is not closed, a cell is longer"
                + " than 65536 characters, or the row longer than 1048576 characters or than 256"
                + " cells.");
    assertThatThrownBy(() -> new MappingLimits(1, 1, 1, 1, 0, 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A limit is 1 or more.");
  }

  @Test
  void aProposalHoldsTheSameLimits() throws IOException {
    Path wide = Files.writeString(folder.resolve("wide.csv"), "a,".repeat(300));
    assertThatThrownBy(() -> ProfileProposal.of(wide, Target.CANDIDATE))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("[mapping-syntax]");
    Path longName = Files.writeString(folder.resolve("long.csv"), "id," + "x".repeat(201));
    assertThatThrownBy(() -> ProfileProposal.of(longName, Target.CANDIDATE))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("columns[1].column");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTheColumnsOfAProfile(int over) {
    StringBuilder columns = new StringBuilder("{\"column\":\"id\",\"field\":\"id\"}");
    for (int i = 1; i < 1000 + over; i++) {
      columns.append(",{\"column\":\"c").append(i).append("\",\"ignored\":\"x\"}");
    }
    assertThat(faults(profile("d-M-uuuu", columns.toString())))
        .isEqualTo(over > 0 ? List.of("columns size") : List.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void limitsTheStepsOfAPath(int over) {
    String path = "a" + ".a".repeat(15 + over);
    String column = "{\"column\":\"id\",\"field\":\"" + path + "\"}";
    assertThat(faults(profile("d-M-uuuu", column)))
        .containsExactly(
            "columns[0].field " + (over > 0 ? "mapping-profile-path" : "mapping-profile-field"));
  }

  @Test
  void aFormOfDaysThatLiesInItselfIsRefused() {
    String column = "{\"column\":\"id\",\"field\":\"id\"}";
    String deep = "[".repeat(60_000) + "d-M-uuuu" + "]".repeat(60_000);
    for (String dates : List.of(deep, "[".repeat(60_000), "HH:mm", "d-M-uuuu HH", "'", "p")) {
      assertThat(faults(profile(dates.length() > 65_536 ? dates.substring(60_000) : dates, column)))
          .as(dates.length() > 20 ? "deep" : dates)
          .containsExactly("file mapping-dates");
      assertThatThrownBy(() -> new FileForm(",", "UTF-8", dates, ","))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  private static String profile(String dates, String columns) {
    return "{\"name\":\"p\",\"version\":\"1\",\"target\":\"CANDIDATE\",\"file\":{\"separator\":\";\","
               + "\"charset\":\"UTF-8\",\"dates\":\""
        + dates
        + "\",\"decimals\":\",\"},\"columns\":["
        + columns
        + "]}";
  }

  private static List<String> faults(String profile) {
    try {
      MappingProfiles.read(JsonInput.of(profile), Locale.ENGLISH);
      return List.of();
    } catch (InvalidDataException e) {
      return e.problems().stream().map(p -> p.path() + " " + p.code()).toList();
    }
  }
}
