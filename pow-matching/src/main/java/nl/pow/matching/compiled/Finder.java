package nl.pow.matching.compiled;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds those of one side whom the rules admit for each of the other: all, or the best few; exactly
 * those that judging every pair gives. Immutable but for tables that fill up; thread-safe.
 */
public final class Finder {
  private final int[] members;
  private final List<Track> tracks;
  private final @Nullable Rule travel;
  private final @Nullable Reach reach;

  Finder(int[] members, List<Track> tracks, @Nullable Rule travel, @Nullable Reach reach) {
    this.members = members;
    this.tracks = tracks;
    this.travel = travel;
    this.reach = reach;
  }

  /**
   * The numbers of the best, best first.
   *
   * @param subject the number of the one who asks
   * @param top at most so many
   */
  public int[] best(int subject, int top) {
    Best best = new Best(Math.min(top, members.length));
    find(subject, best);
    return best.drain();
  }

  /**
   * All that the rules admit.
   *
   * @param subject the number of the one who asks
   */
  public Found all(int subject) {
    Found found = new Found();
    find(subject, found);
    return found.inOrder();
  }

  private void find(int subject, Sink sink) {
    Search search = new Search(members, travel);
    for (Track track : tracks) {
      if (members.length == 0 || !search.follow(track, subject)) {
        return;
      }
    }
    Spans spans = new Spans();
    if (travel != null && reach != null) {
      spans = reach.spans(subject, travel);
    } else {
      spans.add(0, members.length, Mark.NONE);
    }
    search.over(spans, sink);
  }
}
