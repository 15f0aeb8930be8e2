package nl.pow.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SortedTreeTest {
  @Test
  void agreesWithTreeMapOnRandomHistoriesAndStaysBalanced() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      TreeMap<Integer, Integer> expected = new TreeMap<>();
      SortedTree<Integer, Integer> tree = SortedTree.empty();
      for (int step = 0; step < 300; step++) {
        int key = random.nextInt(80);
        if (random.nextInt(3) == 0) {
          expected.remove(key);
          tree = tree.remove(key);
        } else {
          expected.put(key, step);
          tree = tree.put(key, step);
        }
        int after = random.nextInt(80);
        assertThat(tree.values(null).toList()).isEqualTo(List.copyOf(expected.values()));
        assertThat(tree.values(after).toList())
            .isEqualTo(List.copyOf(expected.tailMap(after, false).values()));
        assertThat(tree.get(key)).isEqualTo(expected.get(key));
        assertBalanced(tree.root());
      }
    }
  }

  @Test
  void aTreeMadeAtOnceHoldsWhatPuttingDoes() {
    List<Integer> items = new ArrayList<>();
    SortedTree<Integer, Integer> put = SortedTree.empty();
    for (int i = 0; i < 200; i++) {
      SortedTree<Integer, Integer> made = SortedTree.of(items, k -> k, k -> -k);
      assertThat(made.values(null).toList()).isEqualTo(put.values(null).toList());
      assertThat(made.values(i).toList()).isEqualTo(put.values(i).toList());
      assertThat(made.get(i)).isEqualTo(put.get(i));
      assertBalanced(made.root());
      assertBalanced(made.put(2 * i, 0).root());
      items.add(2 * i + 1);
      put = put.put(2 * i + 1, -2 * i - 1);
    }
  }

  @Test
  void oldTreesStayAsTheyWere() {
    List<SortedTree<Integer, Integer>> trees = new ArrayList<>(List.of(SortedTree.empty()));
    for (int i = 0; i < 100; i++) {
      trees.add(trees.get(i).put((i * 37) % 100, i));
    }
    for (int i = 0; i <= 100; i++) {
      assertThat(trees.get(i).values(null).count()).isEqualTo(i);
    }
  }

  private static int assertBalanced(@Nullable Node<Integer, Integer> node) {
    if (node == null) {
      return 0;
    }
    int left = assertBalanced(node.left());
    int right = assertBalanced(node.right());
    assertThat(Math.abs(left - right)).isLessThanOrEqualTo(2);
    assertThat(node.height()).isEqualTo(1 + Math.max(left, right));
    return node.height();
  }
}
