package nl.pow.adapters.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.vacancy.Vacancy;

class MappingPropertyTest {
  private static final MappingProfile PROFILE = MappingProfiles.named("vacancy-list");
  private static final Mapping<Vacancy> MAPPING = Mapping.vacancies(PROFILE).with(new Titles());
  private static final List<String> COLUMNS =
      PROFILE.columns().stream().map(ColumnMapping::column).toList();
  private static final List<String> CELLS =
      List.of(
          "",
          "v-1",
          "v-2",
          "e-1",
          "kok",
          "Kok gevraagd",
          "2",
          "2,0",
          "32 tot 36",
          "36-32",
          "33,5",
          "4331 ab",
          "0000",
          "Zeeland",
          "AM99",
          "mbo",
          "B,C",
          "31-12-2026",
          "31-2-2026",
          "ja",
          "111222333",
          "=1+1",
          "\u0000",
          "\ud83d\ude80",
          "a\nb",
          "\"x\"",
          ";",
          "x".repeat(6000));

  private static List<String> row(Random random) {
    return COLUMNS.stream()
        .map(c -> CELLS.get(random.nextInt(CELLS.size())))
        .collect(Collectors.toList());
  }

  private static MappingReading<Vacancy> read(List<String> header, List<List<String>> rows)
      throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
      csv.writeRecord(header);
      rows.forEach(csv::writeRecord);
    }
    Path file = Files.createTempFile("rows", ".csv");
    try {
      Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
      return MAPPING.read(file);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 300)
  void noRowIsLostAndEveryRejectionHasItsReason(@ForAll @Size(max = 20) List<Long> seeds)
      throws IOException {
    List<List<String>> rows = seeds.stream().map(seed -> row(new Random(seed))).toList();
    MappingReading<Vacancy> reading = read(COLUMNS, rows);

    assertThat(reading.items().size() + reading.rejected().size()).isEqualTo(rows.size());
    assertThat(reading.rejected())
        .allSatisfy(
            row ->
                assertThat(row.problems())
                    .anySatisfy(p -> assertThat(p.severity()).isEqualTo(Severity.ERROR)));
    Set<Integer> bad =
        reading.problems().stream()
            .filter(p -> p.severity() == Severity.ERROR)
            .map(p -> p.source().line())
            .collect(Collectors.toSet());
    assertThat(reading.rejected())
        .extracting(RejectedRow::line)
        .containsExactlyInAnyOrderElementsOf(bad);
    assertThat(reading.problems())
        .extracting(Problem::message)
        .noneMatch(message -> message.contains("111222333") || message.contains("Kok gevraagd"));
  }

  @Property(tries = 100)
  void theOrderOfColumnsChangesNothing(@ForAll Random random) throws IOException {
    List<List<String>> rows = List.of(row(random), row(random), row(random));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<List<String>> moved = rows.stream().map(row -> inOrder(row, order)).toList();
    MappingReading<Vacancy> one = read(COLUMNS, rows);
    MappingReading<Vacancy> other = read(inOrder(COLUMNS, order), moved);

    assertThat(other.items()).isEqualTo(one.items());
    assertThat(other.rejected())
        .extracting(RejectedRow::line)
        .isEqualTo(one.rejected().stream().map(RejectedRow::line).toList());
  }

  private static List<String> inOrder(List<String> cells, List<Integer> order) {
    return order.stream().map(cells::get).collect(Collectors.toList());
  }
}
