package nl.pow.adapters.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.StoreFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Writes one generation of the store after the other.
 *
 * <p>A commit adds one small file of changes. A fold writes new base files for the kinds that were
 * changed. After a failure that leaves in doubt what the medium holds, nothing is written any more.
 * Not safe for use by several threads.
 */
final class Generations {
  /** After so many files of changes the next commit folds, when the store is small. */
  static final int MAX_CHANGE_FILES = 64;

  /** The same, however large the store is: each commit looks at all of them. */
  private static final int MOST_CHANGE_FILES = 256;

  /** A large store may have a file of changes more for so many lines of its base files. */
  private static final int LINES_FOR_A_FILE = 1_000;

  /** A commit of more changes folds at once: a file of changes is larger than base files. */
  static final int MAX_CHANGES = 1_000;

  private final DirOps dir;
  private final CsvLimits limits;
  private final Watch watch;
  private final Sweep sweep;
  private final List<CsvKind<?, ?>> kinds = CsvKind.all();
  private final Set<Kind<?, ?>> stale;
  private Manifest manifest;
  private List<FileEntry> pointers;
  private @Nullable Throwable broken;

  Generations(DirOps dir, CsvLimits limits, Watch watch, Loaded loaded) {
    this.dir = dir;
    this.limits = limits;
    this.watch = watch;
    this.sweep = new Sweep(dir, watch);
    this.manifest = loaded.manifest();
    this.pointers = loaded.pointers();
    this.stale = new HashSet<>(loaded.stale());
  }

  void commit(ChangeSet changes, Ledger next) {
    List<List<@Nullable String>> rows = ChangeRows.of(changes, kinds, limits);
    boolean large = changes.changes().size() > MAX_CHANGES;
    long lines = manifest.files().stream().mapToLong(FileEntry::rows).sum();
    boolean many = manifest.changes().size() >= mostChangeFiles(lines);
    Set<Kind<?, ?>> before = Set.copyOf(stale);
    stale.addAll(Loader.kinds(changes));
    boolean done = false;
    try {
      if (manifest.generation() == 0 || large || many) {
        fold(next, "The commit");
      } else {
        publish("The commit", p -> withChanges(p, rows, next));
      }
      done = true;
    } finally {
      if (!done) {
        stale.retainAll(before);
      }
    }
  }

  /** A fold costs as much as the store is large, so a large one folds less often. */
  static long mostChangeFiles(long lines) {
    return Math.max(MAX_CHANGE_FILES, Math.min(MOST_CHANGE_FILES, lines / LINES_FOR_A_FILE));
  }

  /** Writes new base files and leaves no other file of the store. */
  void compact(Ledger ledger) {
    requireSound("The compaction");
    settle(ledger);
    try {
      sweep.prepare(manifest, pointers.isEmpty(), dir.list());
      sweep.old(manifest, manifest.generation());
      dir.syncDir();
    } catch (IOException | UncheckedIOException e) {
      throw new StoreFailedException("Removing old files", Outcome.UNKNOWN, e);
    }
  }

  /** Tells whether there are changes that lie in no base file, and could be written. */
  boolean isUnsettled() {
    return !manifest.changes().isEmpty() && broken == null;
  }

  /** Folds when there are changes that lie in no base file. */
  void settle(Ledger ledger) {
    if (isUnsettled()) {
      fold(ledger, "The compaction");
    }
  }

  void fold(Ledger ledger, String what) {
    publish(what, p -> folded(p, ledger));
    stale.clear();
  }

  /** Removes what a commit that did not succeed left behind. */
  void tidy() throws IOException {
    sweep.prepare(manifest, pointers.isEmpty(), dir.list());
  }

  private interface Step {
    Manifest write(Publication publication) throws IOException;
  }

  private void publish(String what, Step step) {
    requireSound(what);
    try {
      prepare();
    } catch (IOException | UncheckedIOException e) {
      throw new StoreFailedException(what, Outcome.NOT_COMMITTED, e);
    }
    Manifest before = manifest;
    attempt(what, new Publication(dir, limits, before.generation() + 1), step);
    clean(before);
  }

  /** What is left does no harm; but who cannot tell how far it came may not go on. */
  private void clean(Manifest before) {
    boolean done = false;
    try {
      sweep.old(before, before.generation());
      done = true;
    } catch (IOException | UncheckedIOException leftForTheNextCommit) {
      done = true;
    } finally {
      if (!done) {
        broken = new IllegalStateException("A commit was broken off.");
      }
    }
  }

  private void requireSound(String what) {
    if (broken != null) {
      String why = what + " (the store is read-only after an earlier failure)";
      throw new StoreFailedException(why, Outcome.NOT_COMMITTED, broken);
    }
  }

  private void attempt(String what, Publication publication, Step step) {
    boolean done = false;
    try {
      Manifest next = step.write(publication);
      pointers = publication.publish(next);
      manifest = next;
      watch.wrote(publication.lines());
      done = true;
    } catch (IOException | UncheckedIOException e) {
      if (publication.isDoubtful()) {
        broken = e;
      }
      throw new StoreFailedException(what, publication.outcome(), e);
    } finally {
      if (!done) {
        sweep.expectLeftovers();
        if (publication.isDoubtful() && broken == null) {
          broken = new IllegalStateException("A commit was broken off.");
        }
      }
    }
  }

  /** Looks for edits from outside, removes leftovers, and makes the first generation. */
  private void prepare() throws IOException {
    List<FileEntry> files = new ArrayList<>(manifest.files());
    files.addAll(manifest.changes());
    files.addAll(pointers);
    watch.check(files);
    tidy();
    if (pointers.isEmpty()) {
      attempt("The first commit", new Publication(dir, limits, 0), p -> manifest);
    }
  }

  private Manifest withChanges(
      Publication publication, List<List<@Nullable String>> rows, Ledger next) throws IOException {
    List<FileEntry> changes = new ArrayList<>(manifest.changes());
    try (Publication.Sheet sheet = publication.sheet(ChangeRows.TABLE, ChangeRows.HEADER)) {
      for (List<@Nullable String> row : rows) {
        sheet.add(row);
      }
      changes.add(sheet.finish());
    }
    return new Manifest(
        publication.generation(),
        next.revision().number(),
        manifest.baseRevision(),
        manifest.reach(),
        manifest.files(),
        changes,
        outdated(manifest.files(), changes));
  }

  private Manifest folded(Publication publication, Ledger ledger) throws IOException {
    List<FileEntry> files = new ArrayList<>();
    for (CsvKind<?, ?> kind : kinds) {
      if (stale.contains(kind.kind())) {
        files.addAll(BaseFiles.write(publication, kind, ledger));
      } else {
        kind.shape().tables().forEach(t -> manifest.table(t.name()).ifPresent(files::add));
      }
    }
    files.add(BaseFiles.deleted(publication, ledger));
    return new Manifest(
        publication.generation(),
        ledger.revision().number(),
        ledger.revision().number(),
        ledger.reach().number(),
        files,
        List.of(),
        outdated(files, List.of()));
  }

  private List<FileEntry> outdated(List<FileEntry> files, List<FileEntry> changes)
      throws IOException {
    List<FileEntry> next = new ArrayList<>(files);
    next.addAll(changes);
    return manifest.outdated(next, dir.list());
  }
}
