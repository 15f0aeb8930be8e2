package nl.pow.benchmarks.topk;

import nl.pow.benchmarks.data.Catalogue;
import nl.pow.benchmarks.data.People;
import nl.pow.benchmarks.data.Work;
import org.apache.lucene.util.BytesRef;

/** Skills of rows as bytes, and those of one candidate against them. */
final class Skills {
  /** Per skill 2 when it is there, 1 when another of its block is. */
  private final byte[] halves = new byte[Catalogue.SKILLS];

  private Skills() {}

  static Skills of(People p, int query, Catalogue catalogue) {
    Skills skills = new Skills();
    for (int at = p.start()[query]; at < p.start()[query + 1]; at++) {
      for (int other : catalogue.block(catalogue.blockOf(p.skill()[at]))) {
        skills.halves[other] = (byte) Math.max(skills.halves[other], 1);
      }
      skills.halves[p.skill()[at]] = 2;
    }
    return skills;
  }

  /** Two bytes for each skill of a candidate. */
  static BytesRef bytes(People p, int i) {
    byte[] bytes = new byte[2 * (p.start()[i + 1] - p.start()[i])];
    for (int at = 0; at < bytes.length / 2; at++) {
      put(bytes, at, p.skill()[p.start()[i] + at]);
    }
    return new BytesRef(bytes);
  }

  /** Two bytes for each skill of a vacancy, the weight (1, 2, 4 as 0, 1, 2) in the upper bits. */
  static BytesRef bytes(Work w, int i) {
    byte[] bytes = new byte[2 * (w.start()[i + 1] - w.start()[i])];
    for (int at = 0; at < bytes.length / 2; at++) {
      int from = w.start()[i] + at;
      put(bytes, at, w.skill()[from] | w.weight()[from] >> 1 << 14);
    }
    return new BytesRef(bytes);
  }

  private static void put(byte[] bytes, int at, int value) {
    bytes[2 * at] = (byte) (value >> 8);
    bytes[2 * at + 1] = (byte) value;
  }

  private static int get(BytesRef row, int at) {
    int from = row.offset + 2 * at;
    return (row.bytes[from] & 0xff) << 8 | (row.bytes[from + 1] & 0xff);
  }

  /** How many there are. */
  static int read(BytesRef row, int[] skill) {
    int count = row.length / 2;
    for (int at = 0; at < count; at++) {
      skill[at] = get(row, at);
    }
    return count;
  }

  /** What these skills are worth for a vacancy; the share that is there counts {@code factor}. */
  long points(BytesRef row, int factor) {
    int count = row.length / 2;
    int credits = 0;
    int weights = 0;
    int exact = 0;
    for (int at = 0; at < count; at++) {
      int asked = get(row, at);
      int weight = 1 << (asked >> 14);
      int half = halves[asked & 0x3fff];
      credits += 500 * half * weight;
      weights += weight;
      exact += half >> 1;
    }
    return Rule.SKILLS * (long) (credits / weights) + factor * (1000L * exact / count);
  }
}
