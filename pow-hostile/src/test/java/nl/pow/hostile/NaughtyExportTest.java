package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pow.adapters.mapping.ColumnMapping;
import nl.pow.adapters.mapping.FileForm;
import nl.pow.adapters.mapping.FixedValue;
import nl.pow.adapters.mapping.Mapping;
import nl.pow.adapters.mapping.MappingProfile;
import nl.pow.adapters.mapping.MappingReading;
import nl.pow.adapters.mapping.RejectedRow;
import nl.pow.adapters.mapping.Target;
import nl.pow.adapters.mapping.ValueForm;
import nl.pow.core.Entity;
import nl.pow.core.Problem;
import nl.pow.core.json.Json;
import nl.pow.core.store.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** 575 texts that break software, in every column of an export: as they are, or rejected. */
@Tag("long")
class NaughtyExportTest {
  private final List<String> texts =
      Repository.naughtyStrings().stream()
          .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text))
          .toList();

  @TempDir private Path folder;

  @Test
  void candidatesTakeEveryTextOrAreRejected(TestReporter reporter) throws IOException {
    Specimen<?, ?> specimen = Specimen.of(Kind.CANDIDATE);
    through(specimen, Mapping.candidates(profile(specimen, Target.CANDIDATE)), reporter);
  }

  @Test
  void vacanciesTakeEveryTextOrAreRejected(TestReporter reporter) throws IOException {
    Specimen<?, ?> specimen = Specimen.of(Kind.VACANCY);
    through(specimen, Mapping.vacancies(profile(specimen, Target.VACANCY)), reporter);
  }

  /** A column for each text; numbers are fixed. */
  private static MappingProfile profile(Specimen<?, ?> specimen, Target target) {
    List<ColumnMapping> columns =
        columns(specimen).stream().map(leaf -> Profiles.column(leaf.at(), leaf.at())).toList();
    List<FixedValue> fixed =
        Leaf.numbers(specimen.document()).stream()
            .map(leaf -> new FixedValue(leaf.at(), leaf.in(specimen.document()), ValueForm.WHOLE))
            .toList();
    FileForm form = new FileForm(",", "UTF-8", "d-M-uuuu", ",");
    return new MappingProfile("naughty", "1", target, form, columns, fixed);
  }

  private static List<Leaf> columns(Specimen<?, ?> specimen) {
    return Leaf.of(specimen.document());
  }

  private <E extends Entity<?>> void through(
      Specimen<?, ?> specimen, Mapping<E> mapping, TestReporter reporter) throws IOException {
    List<Leaf> columns = columns(specimen);
    List<Set<String>> taking = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Set<String> all = columns.stream().map(Leaf::at).collect(Collectors.toSet());
      all.remove("id");
      taking.add(all);
    }
    MappingReading<E> reading = mapping.read(export(specimen, columns, taking));
    while (!reading.rejected().isEmpty()) {
      narrow(reading, taking);
      reading = mapping.read(export(specimen, columns, taking));
    }
    assertThat(reading.items()).hasSize(texts.size());
    for (E item : reading.items()) {
      int row = Integer.parseInt(item.id().value().replaceAll(".*-", ""));
      assertThat(Leaf.texts(Json.create().write(item)))
          .isEqualTo(
              cells(specimen, columns, taking, row).stream()
                  .filter(c -> !c.isEmpty())
                  .sorted()
                  .toList());
    }
    int taken = taking.stream().mapToInt(Set::size).sum();
    reporter.publishEntry(
        columns.size()
            + " columns, "
            + taken
            + " taken, "
            + (columns.size() * texts.size() - taken)
            + " refused");
    assertThat(taken).isGreaterThan(texts.size());
  }

  /** Rejected rows get their good value back in the columns that were refused. */
  private static void narrow(MappingReading<?> reading, List<Set<String>> taking) {
    for (RejectedRow rejected : reading.rejected()) {
      Set<String> refused =
          rejected.problems().stream().map(Problem::path).collect(Collectors.toSet());
      int row =
          Integer.parseInt(
              rejected.cells().get(reading.header().indexOf("id")).replaceAll(".*-", ""));
      assertThat(taking.get(row).removeIf(at -> refused.stream().anyMatch(at::equals)))
          .as(rejected.problems().toString())
          .isTrue();
    }
  }

  private Path export(Specimen<?, ?> specimen, List<Leaf> columns, List<Set<String>> taking)
      throws IOException {
    StringBuilder file = new StringBuilder();
    file.append(columns.stream().map(Leaf::at).collect(Collectors.joining(","))).append('\n');
    for (int row = 0; row < taking.size(); row++) {
      file.append(
          cells(specimen, columns, taking, row).stream()
              .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
              .collect(Collectors.joining(",", "", "\n")));
    }
    return Files.writeString(folder.resolve("export.csv"), file);
  }

  private List<String> cells(
      Specimen<?, ?> specimen, List<Leaf> columns, List<Set<String>> taking, int row) {
    return columns.stream()
        .map(
            leaf ->
                leaf.at().equals("id")
                    ? "x-" + row
                    : taking.get(row).contains(leaf.at())
                        ? texts.get(row).strip()
                        : leaf.in(specimen.document()).strip())
        .toList();
  }
}
