package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Storage;

/**
 * What is done to a store while everything that can go wrong does.
 *
 * @param name what it is
 * @param earlier the commits that are there already; -1 for plain files that somebody handed in
 * @param steps what is done
 */
record Script(String name, int earlier, List<Consumer<Storage>> steps) {
  private static void insert(Storage store) {
    store.commit(inserts("c-3"));
  }

  private static void update(Storage store) {
    store.commit(ChangeSet.empty().update(Kind.CANDIDATE, placed("c-1"), 1));
  }

  private static void delete(Storage store) {
    store.commit(ChangeSet.empty().delete(Kind.CANDIDATE, new CandidateId("c-2"), 1));
  }

  private static void erase(Storage store) {
    store.commit(ChangeSet.empty().erase(new CandidateId("c-1")));
  }

  private static void employer(Storage store) {
    store.commit(
        ChangeSet.empty()
            .insert(Kind.EMPLOYER, TestStore.employer("e-1", "Zorg aan Zee"))
            .insert(Kind.CANDIDATE, TestStore.candidate("c-9")));
  }

  static Map<String, Script> all() {
    Map<String, Script> scripts = new LinkedHashMap<>();
    add(scripts, "insert", 2, List.of(Script::insert));
    add(scripts, "update", 2, List.of(Script::update));
    add(scripts, "delete", 2, List.of(Script::delete));
    add(scripts, "erase", 2, List.of(Script::erase));
    add(scripts, "compact", 2, List.of(Storage::compact));
    add(scripts, "first commit", 0, List.of(Script::insert));
    add(scripts, "two kinds", 2, List.of(Script::employer));
    add(scripts, "empty commit", 2, List.of(s -> s.commit(ChangeSet.empty())));
    add(scripts, "large commit", 2, List.of(s -> s.commit(large())));
    add(scripts, "erase and compact", 2, List.of(Script::erase, Storage::compact));
    add(scripts, "three commits", 2, List.of(Script::insert, Script::update, Script::delete));
    add(scripts, "plain files", -1, List.of(Script::insert, Script::update, Script::delete));
    add(scripts, "commit and close", 2, List.of(Script::insert, Storage::close));
    add(scripts, "compact twice", 2, List.of(Storage::compact, Script::insert, Storage::compact));
    add(
        scripts,
        "commits that fold",
        Generations.MAX_CHANGE_FILES,
        List.of(Script::delete, Script::insert, Script::update));
    return scripts;
  }

  private static void add(
      Map<String, Script> scripts, String name, int earlier, List<Consumer<Storage>> steps) {
    scripts.put(name, new Script(name, earlier, steps));
  }

  static ChangeSet inserts(String id) {
    return ChangeSet.empty().insert(Kind.CANDIDATE, TestStore.candidate(id));
  }

  private static Candidate placed(String id) {
    return TestStore.candidate(id).withStatus(CandidateStatus.PLACED);
  }

  private static ChangeSet large() {
    List<Candidate> people = new ArrayList<>();
    for (int i = 0; i <= Generations.MAX_CHANGES; i++) {
      people.add(TestStore.candidate("n-" + i));
    }
    return ChangeSet.empty().insertAll(Kind.CANDIDATE, people);
  }

  /** The files that are there before it: a candidate for each earlier commit, never closed. */
  SortedMap<String, byte[]> before() {
    CrashDir dir = new CrashDir(new TreeMap<>());
    if (earlier < 0) {
      Storage store = CsvStorage.open(dir, CsvLimits.defaults(), false);
      store.commit(
          ChangeSet.empty()
              .insert(Kind.CANDIDATE, TestStore.candidate("c-1"))
              .insert(Kind.CANDIDATE, TestStore.candidate("c-2")));
      return new TreeMap<>(Map.of("candidate.csv", dir.files.get("candidate-1.csv").bytes));
    }
    if (earlier > 0) {
      Storage store = CsvStorage.open(dir, CsvLimits.defaults(), false);
      for (int i = 1; i <= earlier; i++) {
        store.commit(inserts(i <= 2 ? "c-" + i : "m-" + i));
      }
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    dir.files.forEach((name, content) -> files.put(name, content.bytes));
    return files;
  }
}
