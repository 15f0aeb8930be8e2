package nl.pow.matching.compiled;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
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
  private final Queue<Room> rooms = new ConcurrentLinkedQueue<>();

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

  /**
   * Whom the demands put out.
   *
   * @param subject the number of the one who asks
   * @param apart the numbers of those that are not considered
   */
  public Blockers blockers(int subject, Set<Integer> apart) {
    Blockers blockers = new Blockers(members, apart);
    for (Track track : tracks) {
      if (track.rule().demanded()) {
        blockers.add(track.rule(), Ban.of(track, subject, members.length));
      }
    }
    if (travel != null && reach != null && travel.demanded()) {
      Spans spans = new Spans();
      reach.exactly(subject, travel, spans);
      blockers.add(travel, Ban.outside(spans, members.length));
    }
    return blockers;
  }

  private void find(int subject, Sink sink) {
    if (members.length == 0) {
      return;
    }
    Probe trips = travel == null || reach == null ? null : reach.probe(subject);
    Plan plan = new Plan(travel, trips);
    if (tracks.stream().allMatch(track -> plan.follow(track, subject))) {
      Room known = rooms.poll();
      Room room = known == null ? new Room() : known;
      room.spans.clear();
      if (travel != null && reach != null) {
        reach.roughly(subject, travel, room.spans);
      } else {
        room.spans.add(0, members.length, Mark.NONE);
      }
      Choice choice = new Choice(plan, members, sink);
      new Search(plan, new Sieve(plan, sink, room, choice), room).run();
      rooms.add(room);
    }
    plan.done();
  }
}
