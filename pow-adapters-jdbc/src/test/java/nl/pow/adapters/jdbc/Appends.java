package nl.pow.adapters.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Judges a history of transactions that read lists and append to them, after Elle (Kingsbury and
 * Alvaro, 2020): a list tells in which order its writers came, so who saw or overwrote whom.
 *
 * <p>The anomalies are those of Adya: a cycle of writes (G0), a read of what was undone (G1a), a
 * read of a state within a transaction (G1b), a cycle of writes and reads (G1c), such a cycle with
 * one read that came too early (G-single); and updates that are lost.
 */
final class Appends {
  private final Map<Integer, Txn> writers = new HashMap<>();
  private final List<Txn> made;
  private final SortedMap<Integer, List<Integer>> lists;
  private final SortedMap<String, Integer> found = new TreeMap<>();

  private Appends(Collection<Txn> all, SortedMap<Integer, List<Integer>> lists) {
    this.made = all.stream().filter(Txn::committed).toList();
    this.lists = lists;
    all.forEach(
        txn -> txn.appends().values().forEach(own -> own.forEach(v -> writers.put(v, txn))));
  }

  /** A transaction; equal to itself only. */
  static final class Txn {
    private final boolean committed;
    private final Map<Integer, List<Integer>> reads;
    private final Map<Integer, List<Integer>> appends;

    /** Whether it was committed, the lists as it saw them, and what it appended, by key. */
    Txn(boolean committed, Map<Integer, List<Integer>> reads, Map<Integer, List<Integer>> appends) {
      this.committed = committed;
      this.reads = reads;
      this.appends = appends;
    }

    boolean committed() {
      return committed;
    }

    Map<Integer, List<Integer>> reads() {
      return reads;
    }

    Map<Integer, List<Integer>> appends() {
      return appends;
    }
  }

  /** Counts anomalies by name; empty when there are none. */
  static SortedMap<String, Integer> anomalies(
      Collection<Txn> all, SortedMap<Integer, List<Integer>> lists) {
    Appends judge = new Appends(all, lists);
    judge.judgeUpdates();
    judge.judgeReads();
    judge.judgeCycles();
    return judge.found;
  }

  private void judgeUpdates() {
    Map<Integer, Integer> times = new HashMap<>();
    lists.values().forEach(list -> list.forEach(value -> times.merge(value, 1, Integer::sum)));
    for (Txn txn : made) {
      for (List<Integer> own : txn.appends().values()) {
        own.stream().filter(v -> !times.containsKey(v)).forEach(v -> count("lost update"));
      }
    }
    times.values().stream().filter(n -> n > 1).forEach(n -> count("doubled update"));
    lists.values().forEach(this::judgeList);
  }

  private void judgeReads() {
    for (Txn txn : made) {
      txn.reads()
          .forEach(
              (key, seen) -> {
                judgeList(seen);
                List<Integer> last = lists.getOrDefault(key, List.of());
                if (seen.size() > last.size() || !last.subList(0, seen.size()).equals(seen)) {
                  count("read of no earlier state");
                }
              });
    }
  }

  private void judgeList(List<Integer> list) {
    for (int i = 0; i < list.size(); i++) {
      Txn writer = writers.get(list.get(i));
      if (writer == null || !writer.committed()) {
        count("G1a");
        continue;
      }
      for (List<Integer> own : writer.appends().values()) {
        int place = own.indexOf(list.get(i));
        boolean whole = place < 0 || i - place + own.size() <= list.size();
        if (!whole) {
          count("G1b");
        }
      }
    }
  }

  private void judgeCycles() {
    Map<Txn, Set<Txn>> writes = edges();
    Map<Txn, Set<Txn>> all = edges();
    Map<Txn, Set<Txn>> early = edges();
    lists.values().forEach(list -> addWrites(list, writes));
    lists.values().forEach(list -> addWrites(list, all));
    for (Txn reader : made) {
      reader.reads().forEach((key, seen) -> addReads(reader, key, seen, all, early));
    }
    if (hasCycle(writes)) {
      count("G0");
    } else if (hasCycle(all)) {
      count("G1c");
    } else {
      early.forEach(
          (reader, later) ->
              later.stream()
                  .filter(writer -> reaches(writer, reader, all))
                  .forEach(writer -> count("G-single")));
    }
  }

  private Map<Txn, Set<Txn>> edges() {
    Map<Txn, Set<Txn>> edges = new HashMap<>();
    made.forEach(txn -> edges.put(txn, new HashSet<>()));
    return edges;
  }

  private void addWrites(List<Integer> list, Map<Txn, Set<Txn>> edges) {
    for (int i = 1; i < list.size(); i++) {
      add(writers.get(list.get(i - 1)), writers.get(list.get(i)), edges);
    }
  }

  private void addReads(
      Txn reader, int key, List<Integer> seen, Map<Txn, Set<Txn>> all, Map<Txn, Set<Txn>> early) {
    List<Integer> last = lists.getOrDefault(key, List.of());
    if (!seen.isEmpty()) {
      add(writers.get(seen.get(seen.size() - 1)), reader, all);
    }
    if (seen.size() < last.size()) {
      add(reader, writers.get(last.get(seen.size())), early);
    }
  }

  private static void add(Txn from, Txn to, Map<Txn, Set<Txn>> edges) {
    Set<Txn> next = edges.get(from);
    if (next != null && !from.equals(to) && edges.containsKey(to)) {
      next.add(to);
    }
  }

  /** Takes away who has nobody before them, again and again; a cycle is left. */
  private static boolean hasCycle(Map<Txn, Set<Txn>> edges) {
    Map<Txn, Integer> before = new HashMap<>();
    edges.keySet().forEach(txn -> before.put(txn, 0));
    edges.values().forEach(next -> next.forEach(to -> before.merge(to, 1, Integer::sum)));
    List<Txn> free =
        new ArrayList<>(before.keySet().stream().filter(t -> before.get(t) == 0).toList());
    for (int i = 0; i < free.size(); i++) {
      for (Txn to : edges.get(free.get(i))) {
        if (before.merge(to, -1, Integer::sum) == 0) {
          free.add(to);
        }
      }
    }
    return free.size() < edges.size();
  }

  private static boolean reaches(Txn from, Txn to, Map<Txn, Set<Txn>> edges) {
    Set<Txn> seen = new HashSet<>();
    List<Txn> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      Txn next = open.remove(open.size() - 1);
      if (next.equals(to)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(edges.get(next));
      }
    }
    return false;
  }

  private void count(String anomaly) {
    found.merge(anomaly, 1, Integer::sum);
  }
}
