package nl.pow.core.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.InvalidValueException;

/**
 * Builds a ledger out of what was kept of it; used once. The ledger is made when all entries are
 * known, which takes a fraction of putting them in one by one.
 */
final class Restoration {
  private final Revision revision;
  private final Revision reach;
  private final Set<Reference> named = new HashSet<>();
  private final Map<Kind<?, ?>, Draft<?>> drafts = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Changed> told = new ArrayList<>();

  /** What will stand on a shelf. */
  private record Draft<E extends Entity<?>>(Kind<E, ?> kind, List<Versioned<E>> held) {
    Draft(Kind<E, ?> kind) {
      this(kind, new ArrayList<>());
    }

    void add(Versioned<?> now) {
      E value = kind.type().cast(now.value());
      held.add(new Versioned<>(value, now.version(), now.revision()));
    }

    Shelf<E> shelf() {
      return Shelf.of(kind, held);
    }
  }

  private record Link(Reference target, Reference from) {}

  Restoration(Revision revision, Revision reach) {
    this.revision = revision;
    this.reach = reach;
  }

  Ledger make(Iterable<Changed> entries) {
    require(reach.compareTo(revision) <= 0, "The feed begins at the newest revision at last.");
    entries.forEach(this::take);
    links.sort(Comparator.comparing(Link::from));
    List<Draft<?>> sorted = new ArrayList<>(drafts.values());
    sorted.sort(Comparator.comparing(Draft::kind));
    Holdings holdings =
        new Holdings(
            SortedTree.of(sorted, Draft::kind, Draft::shelf),
            Groups.of(links, Link::target, Link::from, Link::from));
    Set<Reference> missing = new TreeSet<>();
    for (Link link : links) {
      if (holdings.get(link.target()) == null) {
        missing.add(link.target());
      }
    }
    if (!missing.isEmpty()) {
      throw new MissingReferenceException(List.copyOf(missing));
    }
    return new Ledger(revision, holdings, Feed.of(reach, told));
  }

  private void take(Changed entry) {
    if (!named.add(entry.entity())) {
      throw new DuplicateIdException(entry.entity().toString());
    }
    require(entry.revision().compareTo(revision) <= 0, "An entry is no newer than its ledger.");
    if (entry.now() != null) {
      take(entry.entity().kind(), entry, entry.now());
    }
    if (entry.revision().compareTo(reach) > 0) {
      told.add(entry);
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
    drafts.computeIfAbsent(kind, Draft::new).add(now);
    for (Reference target : new TreeSet<>(kind.references(value))) {
      links.add(new Link(target, entry.entity()));
    }
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new InvalidValueException("ledger", rule);
    }
  }
}
