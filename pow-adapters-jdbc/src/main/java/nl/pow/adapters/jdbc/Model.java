package nl.pow.adapters.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.core.Entity;
import nl.pow.core.store.Kind;

/**
 * All kinds as they lie in one database.
 *
 * @param dialect its language
 * @param byKind the kinds; what is referred to comes before what refers to it
 */
record Model(Dialect dialect, Map<Kind<?, ?>, JdbcKind<?, ?>> byKind) {
  static Model of(Dialect dialect) {
    Map<Kind<?, ?>, JdbcKind<?, ?>> kinds = new TreeMap<>();
    Kind.all().forEach(kind -> kinds.put(kind, JdbcKind.of(kind, dialect)));
    return new Model(dialect, Collections.unmodifiableMap(kinds));
  }

  @SuppressWarnings("unchecked") // each stands under its own kind
  <E extends Entity<?>> JdbcKind<E, ?> of(Kind<E, ?> kind) {
    return (JdbcKind<E, ?>) at(kind);
  }

  JdbcKind<?, ?> at(Kind<?, ?> kind) {
    JdbcKind<?, ?> found = byKind.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("No such kind: [" + kind.name() + "]");
    }
    return found;
  }

  List<JdbcKind<?, ?>> kinds() {
    return List.copyOf(byKind.values());
  }

  /** What refers to something must go before it. */
  List<JdbcKind<?, ?>> kindsBackwards() {
    List<JdbcKind<?, ?>> kinds = new ArrayList<>(byKind.values());
    Collections.reverse(kinds);
    return kinds;
  }

  /** The name of a table of the store itself, quoted. */
  String own(String table) {
    return dialect.quoted(table);
  }
}
