package nl.pow.core.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.InvalidValueException;

/** Builds a ledger out of what was kept of it; used once. */
final class Restoration {
  private final Revision revision;
  private final List<Reference> held = new ArrayList<>();
  private final Set<Reference> named = new HashSet<>();
  private Holdings holdings = Holdings.none();
  private Feed feed;

  Restoration(Revision revision, Revision reach) {
    this.revision = revision;
    feed = Feed.from(reach);
  }

  Ledger make(Iterable<Changed> entries) {
    require(
        feed.reach().compareTo(revision) <= 0, "The feed begins at the newest revision at last.");
    entries.forEach(this::take);
    List<Reference> missing = holdings.missing(held);
    if (!missing.isEmpty()) {
      throw new MissingReferenceException(missing);
    }
    return new Ledger(revision, holdings, feed);
  }

  private void take(Changed entry) {
    if (!named.add(entry.entity())) {
      throw new DuplicateIdException(entry.entity().toString());
    }
    require(entry.revision().compareTo(revision) <= 0, "An entry is no newer than its ledger.");
    if (entry.now() != null) {
      take(entry.entity().kind(), entry, entry.now());
    }
    if (entry.revision().compareTo(feed.reach()) > 0) {
      feed = feed.tell(entry);
    }
  }

  private <E extends Entity<I>, I extends Id> void take(
      Kind<E, I> kind, Changed entry, Versioned<?> now) {
    require(now.version() >= 1, "A version is 1 or more.");
    require(
        kind.type().isInstance(now.value()) && now.revision().equals(entry.revision()),
        "An entry holds an entity of its kind, of its revision.");
    E value = kind.type().cast(now.value());
    require(value.id().equals(entry.entity().id()), "An entry holds the entity that it names.");
    holdings = holdings.put(kind, new Versioned<>(value, now.version(), now.revision()));
    held.add(entry.entity());
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new InvalidValueException("ledger", rule);
    }
  }
}
