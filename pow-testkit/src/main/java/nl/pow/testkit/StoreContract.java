package nl.pow.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Capability;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Store;
import nl.pow.core.store.StoreProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;

/**
 * The rules S01 to S17 of {@link Storage} as tests; an adapter that passes all of them is a store.
 *
 * <p>The author of an adapter extends this class and names the provider and its settings. Each test
 * is named after its rule ({@code required_S03_...}) and tells the {@link LikelyCause} when it
 * fails. A capability that is not declared is not skipped: its refusal is asserted (rule S15). Only
 * what nothing can be asked of is reported as aborted, with the reason: rule S17 without
 * durability, and what needs {@link #mediumHolds} or {@link #fault} of an author who gives none
 * ({@code optional_S12_...}). The run leaves a page behind, see {@link Rulebook}, and fails when no
 * test ran.
 */
@Rulebook({
  "S01 It is found by the name of its provider.",
  "S02 After a commit returned, every new picture shows it.",
  "S03 All changes of a commit are made, over all kinds, or none.",
  "S04 An insert of an id that is taken, and an update or deletion that names another version than"
      + " the one that is there, is a ConflictException that names every such entity; nothing is"
      + " changed. Changes to different entities never conflict.",
  "S05 Each commit has the revision after the one before it; an empty one too.",
  "S06 The version of an entity is 1 after its insert and grows by one with each update; after a"
      + " deletion an insert of the same id starts at 1 again.",
  "S07 A query answers in ascending order of id, each entity once, and gives all that its"
      + " conditions allow and nothing else; pages in sequence give the whole.",
  "S08 Every value comes back equal: quotes, line breaks, leading zeros, any Unicode.",
  "S09 A picture, and a stream out of it, shows one revision while others write.",
  "S10 After a commit every entity refers only to entities that are there; otherwise the commit is"
      + " refused with MissingReferenceException and nothing is changed.",
  "S11 The change feed gives, after any revision within its reach, for every entity that differs"
      + " now from then its state now, once, in order; applied to a copy of then it gives now. It"
      + " may also name as gone what came and went in between. A revision out of reach, or still to"
      + " come, is a HistoryGoneException.",
  "S12 Erasing a person removes every entity whose subject it is; after compact() no byte of them"
      + " is left. The feed does not reach back behind an erasure.",
  "S13 One change set names an entity at most once, an erasure every entity of the person;"
      + " otherwise it is refused with DuplicateIdException and nothing is changed.",
  "S14 Closing twice is fine; use after close is a StoreClosedException.",
  "S15 What capabilities() lacks is refused with UnsupportedCapabilityException, which names it.",
  "S16 A commit that fails says whether nothing was written or that it cannot be known (Outcome);"
      + " it never guesses.",
  "S17 With DURABLE, a commit that returned is there after the storage was closed, or its process"
      + " was killed, and opened again."
})
public abstract class StoreContract implements Described {
  private volatile @Nullable Set<Capability> declared;

  /** For subclasses. */
  protected StoreContract() {}

  /**
   * The adapter.
   *
   * @return the name of its provider
   */
  protected abstract String provider();

  /**
   * A place of its own for each test.
   *
   * @return settings; the same all through one test, so that it can open the storage again, and
   *     leading to an empty storage at the beginning of each
   */
  protected abstract Map<String, String> settings();

  /**
   * Looks for a text in everything that the storage keeps outside of its process; by default says
   * that the author gives no such look.
   *
   * @param text letters, digits and hyphens
   * @return true when any file, page or log has it; {@link #anyFileHolds} looks into files
   * @throws Exception when it cannot be told
   */
  protected boolean mediumHolds(String text) throws Exception {
    throw new DeclaredLack(
        ("[%s] gives no look at its medium: whether the last byte of a person goes is not known.\n"
                + "Maybe override mediumHolds(text).")
            .formatted(provider()));
  }

  /**
   * Makes the medium fail, for storages that are open and to come; by default says that the author
   * gives no such fault.
   *
   * @return ends the fault when it is closed
   * @throws Exception when the medium cannot be made to fail
   */
  protected AutoCloseable fault() throws Exception {
    throw new DeclaredLack(
        ("[%s] gives no fault of its medium: what becomes of a commit that fails is not known.\n"
                + "Maybe override fault().")
            .formatted(provider()));
  }

  /**
   * Looks for a text in the files of a folder, in UTF-8 and UTF-16.
   *
   * @param folder a folder, or one file
   * @param text the text
   * @return true when any file has it
   * @throws IOException when a file cannot be read
   */
  protected static boolean anyFileHolds(Path folder, String text) throws IOException {
    return Bytes.anyFileHolds(folder, text);
  }

  /**
   * Opens the storage.
   *
   * @return a storage, to be closed by the caller
   */
  protected Storage open() {
    StoreProvider chosen = Store.providers().named(provider());
    return chosen.open(Settings.parse(chosen, settings()));
  }

  final Storage opened() {
    Storage storage = open();
    declared = storage.capabilities();
    return storage;
  }

  /**
   * Which adapter was tried, and what it declares.
   *
   * @return nothing until a storage was opened
   */
  @Override
  public SortedMap<String, String> facts() {
    Set<Capability> told = declared;
    return told == null
        ? Collections.emptySortedMap()
        : new TreeMap<>(
            Map.of("Provider", provider(), "Capabilities", new TreeSet<>(told).toString()));
  }

  @Nested
  class Capabilities extends CapabilityRules {
    Capabilities() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Sights extends SightRules {
    Sights() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Commits extends CommitRules {
    Commits() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Kinds extends KindRules {
    Kinds() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Versions extends VersionRules {
    Versions() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Once extends OnceRules {
    Once() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Conflicts extends ConflictRules {
    Conflicts() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Races extends RaceRules {
    Races() {
      super(StoreContract.this);
    }
  }

  @Nested
  class References extends ReferenceRules {
    References() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Queries extends QueryRules {
    Queries() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Conditions extends ConditionRules {
    Conditions() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Pages extends PageRules {
    Pages() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Values extends ValueRules {
    Values() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Texts extends TextRules {
    Texts() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Lists extends ListRules {
    Lists() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Pictures extends PictureRules {
    Pictures() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Streams extends StreamRules {
    Streams() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Feeds extends FeedRules {
    Feeds() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Replays extends ReplayRules {
    Replays() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Erasures extends ErasureRules {
    Erasures() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Media extends MediumRules {
    Media() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Closings extends CloseRules {
    Closings() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Durability extends DurabilityRules {
    Durability() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Histories extends HistoryRules {
    Histories() {
      super(StoreContract.this);
    }
  }
}
