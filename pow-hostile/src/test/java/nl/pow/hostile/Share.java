package nl.pow.hostile;

import java.util.List;
import java.util.stream.IntStream;
import nl.pow.core.store.Kind;

/**
 * Which texts go through which kind: each goes through every eighth kind, so that every text and
 * every field is tried in little time; {@code -Dpow.naughty.share=1} sends all through all.
 */
record Share(List<String> texts) {
  private static final int EVERY = Integer.getInteger("pow.naughty.share", 8);

  List<String> of(Kind<?, ?> kind) {
    int first = Kind.all().indexOf(kind);
    return IntStream.range(0, texts.size())
        .filter(i -> (i + first) % EVERY == 0)
        .mapToObj(texts::get)
        .toList();
  }

  /** How many go through all kinds together. */
  int size() {
    return Kind.all().stream().mapToInt(kind -> of(kind).size()).sum();
  }
}
