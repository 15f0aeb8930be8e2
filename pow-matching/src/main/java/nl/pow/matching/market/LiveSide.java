package nl.pow.matching.market;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.pow.core.Id;
import org.jspecify.annotations.Nullable;

/** One side of a market that follows changes. */
final class LiveSide<I extends Id, S> {
  private final Function<S, @Nullable LeftOut> refusing;
  private final Function<S, S> seen;
  private final NavigableMap<I, S> files = new TreeMap<>();
  private final NavigableMap<I, S> active = new TreeMap<>();
  private final NavigableMap<I, LeftOut> leftOut = new TreeMap<>();
  private final Set<I> dirty = new TreeSet<>();

  /**
   * An empty side.
   *
   * @param refusing why somebody takes no part, or null
   * @param seen how a market sees somebody who does
   */
  LiveSide(Function<S, @Nullable LeftOut> refusing, Function<S, S> seen) {
    this.refusing = refusing;
    this.seen = seen;
  }

  /** Puts or, with null, removes a file; false when that changes nothing. */
  boolean put(I id, @Nullable S file) {
    S old = file == null ? files.remove(id) : files.put(id, file);
    if (old == null ? file == null : old.equals(file)) {
      return false;
    }
    dirty.add(id);
    active.remove(id);
    leftOut.remove(id);
    LeftOut refused = file == null ? null : refusing.apply(file);
    if (refused != null) {
      leftOut.put(id, refused);
    } else if (file != null) {
      active.put(id, seen.apply(file));
    }
    return true;
  }

  List<S> files() {
    return List.copyOf(files.values());
  }

  Map<I, S> active() {
    return Collections.unmodifiableMap(active);
  }

  Map<I, LeftOut> leftOut() {
    return Collections.unmodifiableMap(leftOut);
  }

  /** Whose files changed since the market under it was compiled. */
  Set<I> dirty() {
    return Collections.unmodifiableSet(dirty);
  }

  void compiled() {
    dirty.clear();
  }
}
