package nl.pow.core.store;

import java.util.Optional;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.InvalidValueException;

/**
 * One state of a store in memory, out of which a commit makes the next.
 *
 * <p>A ledger never changes, so that any number of threads may read it while others make the next.
 * What two ledgers have in common they share: a commit of k changes to n entities costs O(k log n)
 * in time and memory. A look-up costs O(log n); a query that names a person or a region walks
 * through what is held of that person or in that region, any other through its kind.
 *
 * <p>Adapters that keep everything in memory can build on it: it holds rules S03 to S07 and S09 to
 * S13 of {@link Storage}.
 */
public final class Ledger {
  private static final Ledger EMPTY =
      new Ledger(Revision.ZERO, Holdings.none(), Feed.from(Revision.ZERO));

  private final Revision revision;
  private final Holdings holdings;
  private final Feed feed;

  Ledger(Revision revision, Holdings holdings, Feed feed) {
    this.revision = revision;
    this.holdings = holdings;
    this.feed = feed;
  }

  /**
   * The state before the first commit.
   *
   * @return a ledger without entities
   */
  public static Ledger empty() {
    return EMPTY;
  }

  /**
   * Restores a state that was kept elsewhere.
   *
   * @param revision the revision of the state
   * @param reach the oldest revision that the feed reaches back to; everything that was deleted
   *     after it must be among the entries
   * @param entries every entity with its version, and what is gone, in any order
   * @return a ledger
   * @throws DuplicateIdException when an entity comes twice
   * @throws MissingReferenceException when an entity refers to one that is not there
   * @throws InvalidValueException when an entry has a later revision than the state, a version
   *     below 1, or another entity than its reference says
   */
  public static Ledger restore(Revision revision, Revision reach, Iterable<Changed> entries) {
    return new Restoration(revision, reach).make(entries);
  }

  /**
   * The number of this state.
   *
   * @return the revision
   */
  public Revision revision() {
    return revision;
  }

  /**
   * How far the feed reaches back.
   *
   * @return the oldest revision that {@link #changesSince} takes
   */
  public Revision reach() {
    return feed.reach();
  }

  /**
   * Looks up one entity, in O(log n).
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param id the id
   * @return the entity, or empty when there is none
   */
  public <E extends Entity<I>, I extends Id> Optional<Versioned<E>> find(Kind<E, I> kind, I id) {
    return Optional.ofNullable(holdings.shelf(kind).get(id));
  }

  /**
   * Runs a query.
   *
   * @param <E> the type of the entity
   * @param query what is asked
   * @return the entities in ascending order of id
   */
  public <E extends Entity<?>> Stream<Versioned<E>> stream(Query<E> query) {
    return holdings.shelf(query.kind()).ask(query);
  }

  /**
   * Tells what changed.
   *
   * @param since the last revision that the caller knows
   * @return what changed after it, in order of revision, then kind, then id
   * @throws HistoryGoneException when the feed does not reach so far back, or the revision is still
   *     to come
   */
  public Stream<Changed> changesSince(Revision since) {
    if (since.compareTo(feed.reach()) < 0 || since.compareTo(revision) > 0) {
      throw new HistoryGoneException(since, feed.reach(), revision);
    }
    return feed.since(since);
  }

  /**
   * Everything that {@link #restore} needs besides {@link #revision()} and {@link #reach()}.
   *
   * @return every entity that is there, in order of kind, then id, and then what is gone
   */
  public Stream<Changed> entries() {
    return Stream.concat(
        Kind.all().stream().flatMap(kind -> holdings.shelf(kind).entries()),
        feed.since(feed.reach()).filter(changed -> changed.now() == null));
  }

  /**
   * Makes the next state.
   *
   * @param changes what to change
   * @return the next ledger; this one stays as it is
   * @throws DuplicateIdException when the changes name an entity twice (rule S13)
   * @throws ConflictException when entities are not as the changes suppose; names all (rule S04)
   * @throws MissingReferenceException when something would refer to nothing; names all (rule S10)
   */
  public Ledger apply(ChangeSet changes) {
    return new Transition(this).make(changes);
  }

  /**
   * Shows this state the way a storage does.
   *
   * @return a picture that refuses use after close
   */
  public Picture picture() {
    return new LedgerPicture(this);
  }

  Holdings holdings() {
    return holdings;
  }

  Feed feed() {
    return feed;
  }
}
