package nl.pow.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MaxHeapTest {
  @Property(tries = 300)
  void theLargestIsOnTopHoweverOftenItIsReplaced(@ForAll long seed) {
    Random random = new Random(seed);
    int from = random.nextInt(4);
    int size = 1 + random.nextInt(20);
    long[] all = random.longs(from + size + 3, 0, 30).toArray();
    long[] around = all.clone();

    MaxHeap.heapify(all, from, size);

    long[] sorted = Arrays.copyOfRange(around, from, from + size);
    for (int i = 0; i < 30; i++) {
      Arrays.sort(sorted);
      assertThat(all[from]).isEqualTo(sorted[size - 1]);
      assertThat(Arrays.copyOfRange(all, from, from + size)).containsExactlyInAnyOrder(sorted);
      long less = random.nextInt(30);
      sorted[size - 1] = less;
      all[from] = less;
      MaxHeap.siftDown(all, from, size, 0);
    }
    assertThat(Arrays.copyOf(all, from)).isEqualTo(Arrays.copyOf(around, from));
    assertThat(Arrays.copyOfRange(all, from + size, all.length))
        .isEqualTo(Arrays.copyOfRange(around, from + size, all.length));
  }
}
