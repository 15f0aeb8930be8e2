package nl.pow.core.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.pow.core.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows in the order of their owners are found as a table of hashes finds them. */
class OwnedRowsTest {
  @Test
  void findsWhatATableOfHashesFinds() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      int columns = 1 + random.nextInt(2);
      List<Row> rows = rows(random, columns);
      if (random.nextInt(3) > 0) {
        rows.sort((a, b) -> order(a, b, columns));
      }
      OwnedRows owned = new OwnedRows(columns);
      Map<Object, List<Row>> expected = new LinkedHashMap<>();
      for (Row row : rows) {
        owned.add(row);
        expected.computeIfAbsent(row.key(columns), key -> new ArrayList<>()).add(row);
      }
      List<Row> owners = rows(random, columns);
      if (random.nextBoolean()) {
        owners.sort((a, b) -> order(a, b, columns));
      }
      for (Row owner : owners) {
        List<Row> taken = expected.remove(owner.key(columns));
        assertThat(owned.take(owner)).isEqualTo(taken == null ? List.of() : taken);
      }
      List<Row> left = new ArrayList<>();
      expected.values().forEach(left::addAll);
      assertThat(owned.left()).containsExactlyInAnyOrderElementsOf(left);
    }
  }

  private static int order(Row row, Row other, int columns) {
    for (int i = 0; i < columns; i++) {
      String cell = row.cells().get(i);
      String with = other.cells().get(i);
      if (cell == null || with == null) {
        return cell == null && with == null ? 0 : cell == null ? -1 : 1;
      }
      boolean longer = i > 0 && cell.length() != with.length();
      int order = longer ? cell.length() - with.length() : cell.compareTo(with);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static List<Row> rows(Random random, int columns) {
    List<Row> rows = new ArrayList<>();
    int count = random.nextInt(30);
    for (int i = 0; i < count; i++) {
      @Nullable String[] cells = new @Nullable String[columns + 1];
      cells[0] = random.nextInt(300) == 0 ? null : "c-" + random.nextInt(12);
      if (columns > 1) {
        cells[1] = Integer.toString(1 + random.nextInt(12));
      }
      cells[columns] = Integer.toString(i);
      rows.add(new Row("child", Arrays.asList(cells), new Source("child.csv", i + 2)));
    }
    return rows;
  }
}
