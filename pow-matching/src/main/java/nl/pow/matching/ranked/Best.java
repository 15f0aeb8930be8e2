package nl.pow.matching.ranked;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.pow.core.Id;
import nl.pow.matching.market.Score;

/** The best few of all that were offered: a heap of bounded size with the worst on top. */
final class Best<I extends Id> {
  private final int most;
  private final Comparator<Entry<I>> bestFirst =
      Comparator.comparing((Entry<I> entry) -> entry.score()).thenComparing(entry -> entry.id());
  private final PriorityQueue<Entry<I>> kept = new PriorityQueue<>(bestFirst.reversed());

  private record Entry<I>(I id, Score score) {}

  Best(int most) {
    this.most = most;
  }

  void offer(I id, Score score) {
    Entry<I> entry = new Entry<>(id, score);
    Entry<I> worst = kept.peek();
    if (kept.size() < most) {
      kept.add(entry);
    } else if (worst != null && bestFirst.compare(entry, worst) < 0) {
      kept.remove();
      kept.add(entry);
    }
  }

  List<I> inOrder() {
    return kept.stream().sorted(bestFirst).map(Entry::id).toList();
  }
}
