package nl.pow.adapters.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import nl.pow.core.InvalidDataException;
import nl.pow.core.PowException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.CorruptStoreException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Revision;

/** Loads a store out of its folder; changes nothing there. Used once. */
final class Loader {
  private final DirOps dir;
  private final CsvLimits limits;
  private final Watch watch;
  private final Faults faults;
  private final List<CsvKind<?, ?>> kinds = CsvKind.all();

  Loader(DirOps dir, CsvLimits limits, Watch watch) {
    this.dir = dir;
    this.limits = limits;
    this.watch = watch;
    this.faults = new Faults(Locale.ENGLISH, limits.problems());
  }

  Loaded load(boolean adopt) throws IOException {
    SortedSet<String> names = dir.list();
    if (!names.contains(Publication.CURRENT)) {
      for (String name : names) {
        if (name.matches("manifest-[1-9][0-9]*\\.json")) {
          throw new CorruptStoreException(
              Publication.CURRENT, "byte 0", "it is not there, though [" + name + "] is");
        }
      }
      return plain();
    }
    Pointer pointer = Pointer.read(watch);
    return pointer.manifest().generation() == 0
        ? initial(pointer, adopt)
        : generation(pointer, adopt);
  }

  /** A folder as somebody handed it in, or an empty one. */
  private Loaded plain() {
    PlainFiles plain = new PlainFiles(dir, limits, faults);
    List<FileEntry> files = new ArrayList<>();
    FolderReader.Files noted =
        table -> {
          FileBytes file = plain.open(table);
          if (file != null) {
            files.add(FileEntry.of(file, table));
          }
          return file;
        };
    Contents contents = new FolderReader(limits, faults).read(noted, false);
    return first(contents, files, List.of());
  }

  /** Plain files of which the first commit took note, and did not get further. */
  private Loaded initial(Pointer pointer, boolean adopt) {
    if (adopt) {
      Loaded anew = plain();
      return new Loaded(anew.manifest(), pointer.files(), anew.ledger(), anew.stale(), false);
    }
    Manifest manifest = pointer.manifest();
    BaseReader files = new BaseReader(watch, manifest, limits, null);
    Contents contents = new FolderReader(limits, faults).read(files, false);
    return first(contents, manifest.files(), pointer.files());
  }

  private Loaded first(Contents contents, List<FileEntry> files, List<FileEntry> pointers) {
    Contents sound = contents.sound(faults);
    refuseFaults();
    long revision = files.isEmpty() ? 0 : 1;
    Ledger ledger = new Entries(sound).restore(new Revision(revision), Revision.ZERO);
    Manifest manifest = new Manifest(0, revision, revision, 0, files, List.of(), List.of());
    return new Loaded(manifest, pointers, ledger, Set.copyOf(Kind.all()), false);
  }

  private Loaded generation(Pointer pointer, boolean adopt) throws IOException {
    Manifest manifest = pointer.manifest();
    FolderReader.Files plain = adopt ? new PlainFiles(dir, limits, faults) : null;
    if (!adopt) {
      refuseStrays(manifest);
    }
    BaseReader files = new BaseReader(watch, manifest, limits, plain);
    Contents contents = new FolderReader(limits, faults).read(files, !adopt);
    boolean edited = !files.edited().isEmpty();
    if (edited) {
      contents = contents.sound(faults);
      refuseFaults();
    }
    corruptIfFaulty();
    Entries entries = new Entries(contents);
    if (!edited) {
      entries.addDeleted(deleted(files, manifest));
    }
    Revision reach = new Revision(edited ? manifest.baseRevision() : manifest.reach());
    Ledger ledger = restore(entries, new Revision(manifest.baseRevision()), reach);
    Set<Kind<?, ?>> stale = new HashSet<>();
    for (FileEntry entry : manifest.changes()) {
      ledger = replay(files.read(entry, false), ledger, stale);
    }
    if (ledger.revision().number() != manifest.revision()) {
      throw new CorruptStoreException(
          pointer.target().name(), "revision", "the files hold another one");
    }
    return edited
        ? adopted(pointer, ledger, files, entries)
        : new Loaded(manifest, pointer.files(), ledger, stale, false);
  }

  private Loaded adopted(Pointer pointer, Ledger ledger, BaseReader files, Entries entries) {
    Set<Kind<?, ?>> edited = new HashSet<>();
    for (CsvKind<?, ?> kind : kinds) {
      if (kind.shape().tables().stream().anyMatch(t -> files.edited().contains(t.name()))) {
        edited.add(kind.kind());
      }
    }
    Ledger next = entries.adopted(ledger, edited);
    Manifest manifest = pointer.manifest().with(files.asFound(), files.taken());
    return new Loaded(manifest, pointer.files(), next, Set.copyOf(Kind.all()), true);
  }

  private List<Line> deleted(BaseReader files, Manifest manifest) {
    FileBytes file = files.open(Manifest.DELETED);
    if (file == null) {
      throw new CorruptStoreException(
          Manifest.name(manifest.generation()), "files", "what was deleted is not among them");
    }
    List<Line> lines = table(file, BaseFiles.DELETED_HEADER);
    corruptIfFaulty();
    return lines;
  }

  private Ledger replay(FileBytes file, Ledger ledger, Set<Kind<?, ?>> stale) {
    ChangeSet changes = new ChangeReader(file.name(), kinds).read(table(file, ChangeRows.HEADER));
    corruptIfFaulty();
    stale.addAll(kinds(changes));
    try {
      return ledger.apply(changes);
    } catch (PowException e) {
      throw new CorruptStoreException(file.name(), "line 2", "it does not fit the other files");
    }
  }

  private List<Line> table(FileBytes file, List<String> header) {
    return new TableReader(limits, faults).read(file, header, Set.of());
  }

  /** The kinds that changes touch; an erasure may touch any. */
  static Set<Kind<?, ?>> kinds(ChangeSet changes) {
    Set<Kind<?, ?>> kinds = new HashSet<>();
    for (Change change : changes.changes()) {
      if (change instanceof Change.OfEntity<?, ?> one) {
        kinds.add(one.kind());
      } else {
        kinds.addAll(Kind.all());
      }
    }
    return kinds;
  }

  private static Ledger restore(Entries entries, Revision revision, Revision reach) {
    try {
      return entries.restore(revision, reach);
    } catch (PowException e) {
      throw new CorruptStoreException("manifest", "files", "they do not fit each other");
    }
  }

  private void refuseStrays(Manifest manifest) throws IOException {
    for (String name : PlainFiles.in(dir)) {
      boolean known = false;
      for (FileEntry entry : manifest.previous()) {
        known |=
            entry.name().equals(name)
                && dir.mark(name).bytes() == entry.bytes()
                && entry.holds(dir.read(name));
      }
      if (!known) {
        throw new FolderChangedException(
            name,
            0,
            "is no part of the store in its folder",
            "move it to a folder of its own and read it there.");
      }
    }
  }

  private void refuseFaults() {
    if (faults.sorted().stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      throw new InvalidDataException("The folder [" + dir + "]", faults.sorted());
    }
  }

  private void corruptIfFaulty() {
    for (Problem problem : faults.sorted()) {
      throw new CorruptStoreException(
          problem.source().file(), "line " + problem.source().line(), problem.code());
    }
  }
}
