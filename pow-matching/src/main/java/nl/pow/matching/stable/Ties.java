package nl.pow.matching.stable;

import java.util.Comparator;
import java.util.List;
import nl.pow.core.Id;

/** Who goes first among equals: one order for everybody, so that luck is drawn once. */
enum Ties {
  /** The lowest id. */
  ID {
    @Override
    <I extends Id> List<I> order(List<I> ids, long seed) {
      return ids.stream().sorted(Comparator.comparing(Id::value)).toList();
    }
  },
  /** A lot drawn from the seed of the request and the id alone, so that others do not change it. */
  SEED {
    @Override
    <I extends Id> List<I> order(List<I> ids, long seed) {
      return ids.stream()
          .sorted(
              Comparator.comparingLong((I id) -> lot(id.value(), seed))
                  .thenComparing(id -> id.value()))
          .toList();
    }
  };

  /** The ids, whoever goes first among equals in front. */
  abstract <I extends Id> List<I> order(List<I> ids, long seed);

  private static long lot(String id, long seed) {
    long lot = mix(seed);
    for (int i = 0; i < id.length(); i++) {
      lot = mix(lot ^ id.charAt(i));
    }
    return lot;
  }

  /** SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
