package nl.pow.matching.compiled;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the best rows for one who asks. */
final class Search {
  private final int[] members;
  private final @Nullable Rule travel;
  private final List<long[]> filters = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Probe> probes = new ArrayList<>();
  private long points;
  private long certain;
  private long weight;

  Search(int[] members, @Nullable Rule travel) {
    this.members = members;
    this.travel = travel;
    this.weight = travel == null ? 0 : travel.weight();
  }

  /** Takes a rule in; false when it puts all rows out. */
  boolean follow(Track track, int subject) {
    Rule rule = track.rule();
    weight += rule.weight();
    Filter filter = track.filters() == null ? null : track.filters().of(subject);
    long[] passing = filter == null ? null : filter.words();
    if (passing != null) {
      filters.add(passing);
    }
    if (filter != null && (filter.mark() != Mark.NONE || !rule.wished())) {
      return add(rule, filter.mark());
    }
    Probe probe = track.lane().probe(subject);
    if (probe instanceof Constant constant) {
      return add(rule, constant.mark());
    }
    rules.add(rule);
    probes.add(probe);
    return true;
  }

  /** All rows that are left have this mark, or nobody wants to know it. */
  private boolean add(Rule rule, int mark) {
    points += rule.points(mark);
    certain += rule.certain(mark);
    return !rule.blocks(mark);
  }

  /** Offers the members in the rows of some stretches that may be wanted. */
  void over(Spans spans, Sink sink) {
    Sieve sieve = new Sieve(rules, probes, weight, members, sink);
    for (int i : spans.order(mark -> travel == null ? 0 : travel.value(mark))) {
      int mark = spans.mark(i);
      long more = travel == null ? 0 : travel.points(mark);
      long surer = travel == null ? 0 : travel.certain(mark);
      if (sieve.from(points + more, certain + surer)) {
        scan(spans.start(i), spans.end(i), sieve);
      }
    }
    sieve.flush();
  }

  private void scan(int start, int end, Sieve sieve) {
    int last = (end - 1) / Long.SIZE;
    for (int word = start / Long.SIZE; word <= last; word++) {
      long bits = -1L;
      for (long[] filter : filters) {
        bits &= filter[word];
      }
      if (word == start / Long.SIZE) {
        bits &= -1L << start;
      }
      if (word == last) {
        bits &= -1L >>> -end;
      }
      for (; bits != 0; bits &= bits - 1) {
        sieve.consider(word * Long.SIZE + Long.numberOfTrailingZeros(bits));
      }
    }
  }
}
