package nl.example.mvstore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.store.Changed;
import nl.pow.core.store.CorruptStoreException;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Revision;
import nl.pow.core.store.StoreFailedException;
import nl.pow.core.store.StoreLockedException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/** The file: a line for every entity, and for what is gone; and which revision that is. */
final class StoreFile implements AutoCloseable {
  private static final String REVISION = "revision";
  private static final String REACH = "reach";

  private final String path;
  private MVStore store;
  private MVMap<String, String> lines;
  private MVMap<String, Long> state;

  private StoreFile(String path) {
    this.path = path;
    openMaps();
  }

  static StoreFile open(String path) {
    try {
      return new StoreFile(path);
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw new StoreLockedException(path);
      }
      throw new CorruptStoreException(path, "its beginning", "it does not open");
    }
  }

  private void openMaps() {
    store = new MVStore.Builder().fileName(path).autoCommitDisabled().open();
    lines = store.openMap("lines");
    state = store.openMap("state");
  }

  /** The newest state. */
  Ledger read() {
    List<Changed> entries = new ArrayList<>();
    for (String key : lines.keyList()) {
      try {
        entries.add(Line.read(key, lines.get(key)));
      } catch (RuntimeException e) {
        throw new CorruptStoreException(
            path, "entry " + (entries.size() + 1), "it cannot be read");
      }
    }
    return Ledger.restore(revision(REVISION), revision(REACH), entries);
  }

  /** Writes what one commit changed; everything after an erasure, since no feed tells of it. */
  void write(Ledger before, Ledger after) {
    boolean anew = after.reach().compareTo(before.revision()) > 0;
    Outcome outcome = Outcome.NOT_COMMITTED;
    try (Stream<Changed> changes =
        anew ? after.entries() : after.changesSince(before.revision())) {
      if (anew) {
        lines.clear();
      }
      changes.forEach(changed -> lines.put(Line.key(changed.entity()), Line.write(changed)));
      state.put(REVISION, after.revision().number());
      state.put(REACH, after.reach().number());
      outcome = Outcome.UNKNOWN; // from here on the disk may have it
      store.commit();
      store.sync();
    } catch (RuntimeException e) {
      throw new StoreFailedException("A commit to [" + path + "]", outcome, e);
    }
  }

  /** Leaves nothing of what is gone: MVStore keeps old chunks until the file is written anew. */
  void rewrite() {
    store.close();
    MVStoreTool.compact(path, false);
    openMaps();
  }

  @Override
  public void close() {
    if (store.isClosed()) {
      return;
    }
    store.closeImmediately(); // all that counts was committed; what was not must not be
  }

  private Revision revision(String which) {
    return new Revision(state.getOrDefault(which, 0L));
  }
}
