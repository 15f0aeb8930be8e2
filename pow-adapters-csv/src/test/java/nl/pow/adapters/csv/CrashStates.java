package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import nl.pow.adapters.csv.CrashDir.Content;
import nl.pow.adapters.csv.CrashDir.Create;
import nl.pow.adapters.csv.CrashDir.Delete;
import nl.pow.adapters.csv.CrashDir.Rename;
import nl.pow.adapters.csv.CrashDir.Returned;
import nl.pow.adapters.csv.CrashDir.Step;
import nl.pow.adapters.csv.CrashDir.Sync;
import nl.pow.adapters.csv.CrashDir.SyncDir;
import nl.pow.adapters.csv.CrashDir.Write;

/**
 * What a medium may hold after the power went, when it keeps only what was forced.
 *
 * <p>Bytes of a file that were not forced are there, or not, or half of them, or as zeros. Of the
 * creations, renamings and deletions since the folder was last forced any subset is there, in any
 * combination with those. Forcing a file does not force its name.
 */
final class CrashStates {
  /** Up to so many pending changes of names every subset is tried; beyond it some. */
  private static final int EVERY_SUBSET = Integer.getInteger("pow.crash.every", 8);

  private static final int SOME_SUBSETS = Integer.getInteger("pow.crash.some", 40);

  private final CrashDir dir;
  private final IdentityHashMap<Content, byte[]> written = new IdentityHashMap<>();
  private final IdentityHashMap<Content, Integer> forced = new IdentityHashMap<>();
  private final Map<String, Content> names = new TreeMap<>();
  private final List<Step> pending = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();
  private int returned;

  CrashStates(CrashDir dir) {
    this.dir = dir;
    dir.before.forEach(
        (name, bytes) -> {
          Content content = new Content();
          written.put(content, bytes);
          forced.put(content, bytes.length);
          names.put(name, content);
        });
  }

  /** Hands over each state, once, with the number of calls that had returned; counts them. */
  int each(ObjIntConsumer<SortedMap<String, byte[]>> state) {
    int count = all(state);
    for (Step step : dir.steps) {
      take(step);
      count += all(state);
    }
    return count;
  }

  private void take(Step step) {
    if (step instanceof Create create) {
      written.put(create.content(), new byte[0]);
      forced.put(create.content(), 0);
      pending.add(create);
    } else if (step instanceof Write write) {
      byte[] old = written.getOrDefault(write.content(), new byte[0]);
      byte[] longer = Arrays.copyOf(old, old.length + write.bytes().length);
      System.arraycopy(write.bytes(), 0, longer, old.length, write.bytes().length);
      written.put(write.content(), longer);
    } else if (step instanceof Sync sync) {
      forced.put(sync.content(), written.getOrDefault(sync.content(), new byte[0]).length);
    } else if (step instanceof SyncDir) {
      Map<String, Content> now = named(pending, (1L << pending.size()) - 1);
      names.clear();
      names.putAll(now);
      pending.clear();
    } else if (step instanceof Returned) {
      returned++;
    } else {
      pending.add(step);
    }
  }

  private int all(ObjIntConsumer<SortedMap<String, byte[]>> state) {
    int count = 0;
    for (long subset : subsets()) {
      for (SortedMap<String, byte[]> files : contents(named(pending, subset))) {
        List<Object> key = new ArrayList<>();
        key.add(returned);
        files.forEach((name, bytes) -> key.add(name + Arrays.hashCode(bytes) + bytes.length));
        if (seen.add(key)) {
          state.accept(files, returned);
          count++;
        }
      }
    }
    return count;
  }

  private List<Long> subsets() {
    List<Long> subsets = new ArrayList<>();
    int size = pending.size();
    if (size <= EVERY_SUBSET) {
      for (long subset = 0; subset < 1L << size; subset++) {
        subsets.add(subset);
      }
      return subsets;
    }
    long every = (1L << size) - 1;
    for (int i = 0; i <= size; i++) {
      subsets.add((1L << i) - 1);
      subsets.add(every & ~(1L << i));
      subsets.add(every & (1L << i));
    }
    Random random = new Random(size);
    for (int i = 0; i < SOME_SUBSETS; i++) {
      subsets.add(random.nextLong() & every);
    }
    return subsets;
  }

  private Map<String, Content> named(List<Step> changes, long subset) {
    Map<String, Content> result = new TreeMap<>(names);
    Map<String, Content> live = new TreeMap<>(names);
    for (int i = 0; i < changes.size(); i++) {
      boolean kept = (subset >> i & 1) == 1;
      Step step = changes.get(i);
      if (step instanceof Create create) {
        live.put(create.name(), create.content());
        if (kept) {
          result.put(create.name(), create.content());
        }
      } else if (step instanceof Rename rename) {
        Content moved = live.remove(rename.from());
        live.put(rename.to(), moved);
        if (kept) {
          result.remove(rename.from(), moved);
          result.put(rename.to(), moved);
        }
      } else if (step instanceof Delete delete) {
        live.remove(delete.name());
        if (kept) {
          result.remove(delete.name());
        }
      }
    }
    return result;
  }

  private List<SortedMap<String, byte[]>> contents(Map<String, Content> named) {
    List<SortedMap<String, byte[]>> states = new ArrayList<>(List.of(new TreeMap<>()));
    for (Map.Entry<String, Content> file : named.entrySet()) {
      List<SortedMap<String, byte[]>> more = new ArrayList<>();
      for (byte[] bytes : variants(file.getValue())) {
        for (SortedMap<String, byte[]> state : states) {
          SortedMap<String, byte[]> with = new TreeMap<>(state);
          with.put(file.getKey(), bytes);
          more.add(with);
        }
      }
      states = more;
    }
    return states;
  }

  private List<byte[]> variants(Content content) {
    byte[] all = written.getOrDefault(content, new byte[0]);
    int sure = forced.getOrDefault(content, 0);
    if (sure == all.length) {
      return List.of(all);
    }
    byte[] zeros = Arrays.copyOf(all, all.length);
    Arrays.fill(zeros, sure, all.length, (byte) 0);
    return List.of(
        all, Arrays.copyOf(all, sure), Arrays.copyOf(all, (sure + all.length) / 2), zeros);
  }
}
