package nl.pow.adapters.esco;

import static nl.pow.adapters.esco.Sample.DATA;
import static nl.pow.adapters.esco.Sample.DUTCH;
import static nl.pow.adapters.esco.Sample.ESCO;
import static nl.pow.adapters.esco.Sample.OCCUPATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Relation;
import org.junit.jupiter.api.Test;

/** Holds every figure of docs/taxonomies.md. */
class TaxonomiesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "taxonomies.md");

  /** The rows of tables whose header begins so, cell by cell, without back ticks. */
  private static List<List<String>> rows(String header) throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    int first =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith(header))
            .findFirst()
            .orElseThrow();
    return lines.stream()
        .skip(first + 2L)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.substring(2, line.length() - 2).replace("`", ""))
        .map(line -> List.of(line.split(" \\| ", -1)))
        .toList();
  }

  private static int occupation(String codeAndTitle) {
    String[] parts = codeAndTitle.split(" ", 2);
    int number = OCCUPATIONS.number(parts[0]);
    assertThat(ESCO.label(Sample.occupation(number).code(), DUTCH).orElseThrow().text())
        .isEqualTo(parts[1]);
    return number;
  }

  private static Relation relation(int asked, int found) {
    return ESCO.occupation(Sample.occupation(asked), Sample.occupation(found));
  }

  @Test
  void theTenNeighboursAreTrue() throws IOException {
    List<List<String>> rows = rows("| asked | found | shared |");
    assertThat(rows).hasSize(10);
    for (List<String> row : rows) {
      int asked = occupation(row.get(0));
      int found = occupation(row.get(1));
      Relation relation = relation(asked, found);
      assertThat(row.subList(2, 9))
          .containsExactly(
              "" + OCCUPATIONS.sharedPoints(asked, found),
              OCCUPATIONS.points(asked) + " + " + OCCUPATIONS.points(found),
              "" + OCCUPATIONS.share(asked, found),
              "" + OCCUPATIONS.likeness(asked, found),
              "" + OccupationOracle.digits(OCCUPATIONS.isco(asked), OCCUPATIONS.isco(found)),
              "" + relation.value(),
              relation.path());
    }
  }

  @Test
  void theExampleIsTrue() throws IOException {
    int filler = OCCUPATIONS.number("9334.1");
    int assistant = OCCUPATIONS.number("5223.4");
    List<List<String>> rows = rows("| trait |");
    List<String> shared = OCCUPATIONS.sharedTraits(filler, assistant);
    assertThat(rows.stream().map(row -> String.join(" | ", row)).sorted()).isEqualTo(shared);
    assertThat(Files.readString(PAGE))
        .contains("(shelf filler, `esco:9334.1`, " + OCCUPATIONS.points(filler) + " points)")
        .contains("(sales assistant, `esco:5223.4`, " + OCCUPATIONS.points(assistant) + " points)")
        .contains(
            "Together %d. share = 2000 x %d / (265 + 624) = %d; likeness = 301 x 2699 / 2000 = %d."
                .formatted(
                    OCCUPATIONS.sharedPoints(filler, assistant),
                    OCCUPATIONS.sharedPoints(filler, assistant),
                    OCCUPATIONS.share(filler, assistant),
                    OCCUPATIONS.likeness(filler, assistant)))
        .contains("0 + 900 x 406 / 1000 = " + relation(assistant, filler).value() + ", `shared");
    assertThat(relation(assistant, filler).path()).isEqualTo("shared-skills");
  }

  @Test
  void theFiveThatTheFirstFormulaGotWrongAreTrue() throws IOException {
    List<List<String>> rows = rows("| asked | too near |");
    assertThat(rows).hasSize(5);
    IntBinaryOperator now = (asked, found) -> relation(asked, found).value();
    for (List<String> row : rows) {
      int asked = occupation(row.get(0));
      for (int cell : List.of(1, 4)) {
        int found = occupation(row.get(cell));
        assertThat(row.get(cell + 1)).isEqualTo(place(asked, found, OCCUPATIONS::firstFormula));
        assertThat(row.get(cell + 2)).isEqualTo(place(asked, found, now));
      }
      assertThat(relation(asked, occupation(row.get(1))).value())
          .isLessThan(relation(asked, occupation(row.get(4))).value());
    }
  }

  private static String place(int asked, int found, IntBinaryOperator formula) {
    int value = formula.applyAsInt(asked, found);
    long nearer =
        IntStream.range(0, DATA.occupations().size())
            .filter(other -> other != asked && formula.applyAsInt(asked, other) > value)
            .count();
    return value + " (" + (nearer + 1) + ")";
  }

  @Test
  void theSkillsAreTrue() throws IOException {
    List<List<String>> rows = rows("| asked | found | value |");
    assertThat(rows).hasSizeGreaterThan(10);
    for (List<String> row : rows) {
      Relation relation = ESCO.skill(skill(row.get(0)), skill(row.get(1)));
      assertThat(row.subList(2, 4))
          .as(row.toString())
          .containsExactly("" + relation.value(), relation.path());
    }
  }

  private static SkillId skill(String name) {
    List<Names> names = Objects.requireNonNull(DATA.names().get(Locale.ENGLISH)).skills();
    int[] numbers =
        IntStream.range(0, names.size())
            .filter(i -> name.equals(names.get(i).preferred()))
            .toArray();
    assertThat(numbers).as(name).hasSize(1);
    return Sample.skill(numbers[0]);
  }

  @Test
  void everyPathStandsOnThePageAndEveryPathOfThePageIsGiven() throws IOException {
    TreeSet<String> told =
        rows("| path | of |").stream()
            .flatMap(row -> row.get(0).startsWith("isco") ? iscoPaths() : Stream.of(row.get(0)))
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> given = new TreeSet<>(List.of(Relation.unrelated().path()));
    for (int number = 0; number < Sample.ALL_SKILLS.size(); number += 13) {
      ESCO.skillsNear(Sample.skill(number), Sample.ALL_SKILLS).stream()
          .map(Related::relation)
          .forEach(relation -> given.add(relation.path()));
    }
    for (int number = 0; number < DATA.occupations().size(); number += 13) {
      ESCO.occupationsNear(Sample.occupation(number), ESCO.occupations()).stream()
          .map(Related::relation)
          .forEach(relation -> given.add(relation.path()));
    }
    for (String pair : List.of("isco:51 esco:5120.1", "esco:5120.1 isco:51")) {
      String[] codes = pair.split(" ", -1);
      given.add(ESCO.occupation(parse(codes[0]), parse(codes[1])).path());
    }
    assertThat(given).isEqualTo(told);
  }

  private static OccupationCode parse(String code) {
    return OccupationCode.parse(code);
  }

  private static Stream<String> iscoPaths() {
    return Arrays.stream(new int[] {1, 2, 3, 4}).mapToObj(digits -> "isco-" + digits);
  }
}
