package nl.pow.adapters.esco.bundle;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import nl.pow.adapters.esco.concept.Later;
import nl.pow.adapters.esco.concept.Names;

/** All names in one file, read when somebody asks for one. Thread-safe. */
final class Titles extends AbstractList<Names> implements RandomAccess {
  private final int size;
  private final Later<List<Names>> names;

  Titles(String file, int size) {
    this.size = size;
    this.names = new Later<>(() -> read(file));
  }

  @Override
  public Names get(int index) {
    return names.get().get(index);
  }

  @Override
  public int size() {
    return size;
  }

  /** The preferred name, and behind it the others. */
  private static List<Names> read(String file) {
    List<Names> names = new ArrayList<>();
    for (Rows rows = Rows.of(file); rows.more(); ) {
      String preferred = rows.text();
      List<String> others = new ArrayList<>();
      while (!rows.ended()) {
        others.add(rows.text());
      }
      names.add(new Names(preferred.isEmpty() ? null : preferred, others));
    }
    return List.copyOf(names);
  }
}
