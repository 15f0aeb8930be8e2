package nl.pow.core.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import nl.pow.core.Source;
import nl.pow.core.candidate.CandidateId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What rows hold does not depend on whether they come in the order that stores keep. */
class ComposeOrderTest {
  private static final Shape<ShapeTest.Sample> SAMPLE = Shape.of(ShapeTest.Sample.class);
  private static final List<String> BAD = List.of("", "x", "007", "ZONDAG", "-", "99");

  @Test
  void rowsInOrderHoldWhatRowsInDisorderHold() {
    int faulty = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Row> rows = rows(random);
      Composed<ShapeTest.Sample> inOrder = SAMPLE.compose(rows);
      List<Row> mixed = new ArrayList<>(rows.stream().filter(row -> !isRoot(row)).toList());
      Collections.shuffle(mixed, random);
      rows.stream().filter(ComposeOrderTest::isRoot).forEach(mixed::add);
      assertThat(SAMPLE.compose(mixed)).isEqualTo(inOrder);
      faulty += inOrder.problems().isEmpty() ? 0 : 1;
    }
    assertThat(faulty).isBetween(100, 299);
  }

  private static List<Row> rows(Random random) {
    List<Row> rows = new ArrayList<>();
    boolean damaged = random.nextInt(3) > 0;
    for (int i = 0; i < 12; i++) {
      for (Row row : SAMPLE.rows(sample(random, i))) {
        if (!damaged || random.nextInt(40) > 0) {
          rows.add(damaged ? damaged(random, row, rows.size()) : at(row, row.cells(), rows.size()));
        }
      }
    }
    return rows;
  }

  private static ShapeTest.Sample sample(Random random, int number) {
    TreeSet<DayOfWeek> days = new TreeSet<>();
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      days.add(DayOfWeek.of(1 + random.nextInt(7)));
    }
    for (int i = random.nextInt(12); i > 0; i--) {
      words.add("w" + random.nextInt(5));
    }
    CandidateId id = new CandidateId("c-" + (10 + number));
    return new ShapeTest.Sample(id, null, "t", random.nextBoolean(), null, null, days, words);
  }

  /** A cell, or the owner, says something else now. */
  private static Row damaged(Random random, Row row, int line) {
    List<@Nullable String> cells = new ArrayList<>(row.cells());
    if (random.nextInt(20) == 0) {
      cells.set(1 + random.nextInt(cells.size() - 1), BAD.get(random.nextInt(BAD.size())));
    }
    if (random.nextInt(60) == 0) {
      cells.set(0, random.nextBoolean() ? null : "c-99");
    }
    return at(row, cells, line);
  }

  private static Row at(Row row, List<@Nullable String> cells, int line) {
    return new Row(row.table(), cells, new Source(row.table() + ".csv", line + 2));
  }

  private static boolean isRoot(Row row) {
    return row.table().equals("sample");
  }
}
