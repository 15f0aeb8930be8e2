package nl.pow.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.candidate.CandidateId;

/** The lot of somebody hangs on the seed and the id alone, and stays what it is for ever. */
class TiesTest {
  /** The generator that the JDK has for it. */
  private static long lot(CandidateId id, long seed) {
    long lot = new SplittableRandom(seed).nextLong();
    for (char c : id.value().toCharArray()) {
      lot = new SplittableRandom(lot ^ c).nextLong();
    }
    return lot;
  }

  @Property(tries = 200)
  void theOrderIsThatOfTheLots(@ForAll long seed) {
    List<CandidateId> ids =
        new ArrayList<>(IntStream.range(0, 50).mapToObj(i -> new CandidateId("c-" + i)).toList());
    List<CandidateId> byLot =
        ids.stream().sorted(Comparator.comparingLong(id -> lot(id, seed))).toList();
    List<CandidateId> byId = ids.stream().sorted(Comparator.comparing(CandidateId::value)).toList();
    Collections.shuffle(ids, new Random(seed));

    assertThat(Ties.SEED.order(ids, seed)).isEqualTo(byLot);
    assertThat(Ties.ID.order(ids, seed)).isEqualTo(byId);
    assertThat(Ties.SEED.order(byLot.subList(7, 30), seed)).isEqualTo(byLot.subList(7, 30));
  }
}
