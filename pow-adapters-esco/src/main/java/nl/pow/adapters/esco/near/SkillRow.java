package nl.pow.adapters.esco.near;

import java.util.BitSet;
import nl.pow.adapters.esco.concept.Links;
import nl.pow.core.taxonomy.Relation;

/** What is near one skill: of each other skill the highest value and its path. Used again. */
final class SkillRow {
  /** Takes a number and how often it was counted. */
  interface Counted {
    void take(int number, int times);
  }

  private final int[] values;
  private final String[] paths;
  private final BitSet near;
  private final int[] counts;
  private final BitSet counted;

  SkillRow(int skills) {
    values = new int[skills];
    paths = new String[skills];
    near = new BitSet(skills);
    counts = new int[skills];
    counted = new BitSet(skills);
  }

  /** Values below the least are as good as nothing; of equal ones the first counts. */
  void offer(int other, int value, String path) {
    if (value >= Relations.LEAST && value > values[other]) {
      values[other] = value;
      paths[other] = path;
      near.set(other);
    }
  }

  /** Offers all targets of a source. */
  void offer(Links links, int source, int value, String path) {
    for (int i = 0; value >= Relations.LEAST && i < links.count(source); i++) {
      offer(links.target(source, i), value, path);
    }
  }

  /** Whatever was offered before. */
  void put(int other, Relation relation) {
    values[other] = relation.value();
    paths[other] = relation.path();
    near.set(other);
  }

  /** Counts all targets of a source. */
  void count(Links links, int source) {
    for (int i = 0; i < links.count(source); i++) {
      counts[links.target(source, i)]++;
      counted.set(links.target(source, i));
    }
  }

  /** Tells what was counted, and forgets it. */
  void counted(Counted taker) {
    for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
      taker.take(i, counts[i]);
      counts[i] = 0;
    }
    counted.clear();
  }

  /** The first skill that is near from a number on; negative when there is none. */
  int next(int from) {
    return near.nextSetBit(from);
  }

  /** How near a skill is that is near. */
  Relation relation(int other) {
    return new Relation(values[other], paths[other]);
  }

  void clear() {
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      values[i] = 0;
    }
    near.clear();
  }
}
