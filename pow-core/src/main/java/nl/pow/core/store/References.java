package nl.pow.core.store;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.pow.core.Id;
import org.jspecify.annotations.Nullable;

/** Collects what must exist for an entity to exist: each once, and nothing for what is null. */
final class References {
  private final NavigableSet<Reference> found = new TreeSet<>();

  References to(Kind<?, ?> kind, @Nullable Id id) {
    if (id != null) {
      found.add(new Reference(kind, id));
    }
    return this;
  }

  References toAll(Kind<?, ?> kind, Collection<? extends Id> ids) {
    ids.forEach(id -> to(kind, id));
    return this;
  }

  <T> References toEach(Kind<?, ?> kind, Collection<T> items, Function<T, @Nullable Id> id) {
    items.forEach(item -> to(kind, id.apply(item)));
    return this;
  }

  List<Reference> list() {
    return List.copyOf(found);
  }
}
