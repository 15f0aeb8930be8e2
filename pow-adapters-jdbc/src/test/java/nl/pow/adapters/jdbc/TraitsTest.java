package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.shape.Column;
import nl.pow.core.shape.Row;
import nl.pow.core.shape.Shape;
import nl.pow.core.shape.Table;
import nl.pow.core.store.Change;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import nl.pow.testkit.generator.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the columns hold is what the kinds tell. */
class TraitsTest {
  private final Samples samples = new Samples(new Random(11));

  @Test
  void everyKindHasItsLine() {
    assertThat(Kind.all()).allSatisfy(kind -> assertThat(Traits.of(kind)).isNotNull());
  }

  @Test
  void columnsTellWhatKindsTell() {
    for (Change change : samples.world(50).changes()) {
      holds((Change.Insert<?, ?>) change);
    }
  }

  private static <E extends Entity<I>, I extends Id> void holds(Change.Insert<E, I> insert) {
    holds(insert.kind(), insert.entity());
  }

  private static <E extends Entity<I>, I extends Id> void holds(Kind<E, I> kind, E entity) {
    Shape<E> shape = Shape.of(kind.type());
    Traits traits = Traits.of(kind);
    List<Row> rows = shape.rows(entity);
    RegionCode region = kind.region(entity);
    assertThat(cell(shape, rows, traits.region()))
        .isEqualTo(region == null ? null : region.value());
    assertThat(cell(shape, rows, traits.status())).isEqualTo(kind.status(entity));
    CandidateId subject = kind.subject(entity);
    assertThat(cell(shape, rows, traits.subject()))
        .isEqualTo(subject == null ? null : subject.value());
    assertThat(links(shape, rows, traits)).isEqualTo(new TreeSet<>(kind.references(entity)));
  }

  private static Set<Reference> links(Shape<?> shape, List<Row> rows, Traits traits) {
    Set<Reference> found = new TreeSet<>();
    for (Traits.Link link : traits.links()) {
      Table table = table(shape, link.table());
      rows.stream()
          .filter(row -> row.table().equals(link.table()))
          .flatMap(row -> Stream.ofNullable(row.cells().get(index(table, link.column()))))
          .forEach(id -> found.add(new Reference(link.target(), link.target().id(id))));
    }
    return found;
  }

  private static @Nullable String cell(Shape<?> shape, List<Row> rows, @Nullable String column) {
    return column == null ? null : rows.get(0).cells().get(index(shape.tables().get(0), column));
  }

  private static Table table(Shape<?> shape, String name) {
    return shape.tables().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static int index(Table table, String column) {
    return table.columns().stream().map(Column::name).toList().indexOf(column);
  }
}
