package nl.pow.core.store;

import java.util.Set;

/**
 * What an adapter implements: keeps entities, and nothing else.
 *
 * <p>Access, purposes, the access log and the validation of fields are the business of {@link
 * Store}, which wraps every storage; no adapter can forget them. Safe for use by several threads.
 *
 * <p>Rules that bind every implementation:
 *
 * <ul>
 *   <li><b>S01</b> It is found by the name of its provider.
 *   <li><b>S02</b> After a commit returned, every new picture shows it.
 *   <li><b>S03</b> All changes of a commit are made, over all kinds, or none.
 *   <li><b>S04</b> An insert of an id that is taken, and an update or deletion that names another
 *       version than the one that is there, is a {@link ConflictException} that names every such
 *       entity; nothing is changed. Changes to different entities never conflict.
 *   <li><b>S05</b> Each commit has the revision after the one before it; an empty one too.
 *   <li><b>S06</b> The version of an entity is 1 after its insert and grows by one with each
 *       update; after a deletion an insert of the same id starts at 1 again.
 *   <li><b>S07</b> A query answers in ascending order of id, each entity once, and gives all that
 *       its conditions allow and nothing else; pages in sequence give the whole.
 *   <li><b>S08</b> Every value comes back equal: quotes, line breaks, leading zeros, any Unicode.
 *   <li><b>S09</b> A picture, and a stream out of it, shows one revision while others write.
 *   <li><b>S10</b> After a commit every entity refers only to entities that are there; otherwise
 *       the commit is refused with {@link MissingReferenceException} and nothing is changed.
 *   <li><b>S11</b> The change feed gives, after any revision within its reach, for every entity
 *       that differs now from then its state now, once, in order; applied to a copy of then it
 *       gives now. It may also name as gone what came and went in between. A revision out of reach,
 *       or still to come, is a {@link HistoryGoneException}.
 *   <li><b>S12</b> Erasing a person removes every entity whose subject it is; after {@link
 *       #compact()} no byte of them is left. The feed does not reach back behind an erasure.
 *   <li><b>S13</b> One change set names an entity at most once, an erasure every entity of the
 *       person; otherwise it is refused with {@link DuplicateIdException} and nothing is changed.
 *   <li><b>S14</b> Closing twice is fine; use after close is a {@link StoreClosedException}.
 *   <li><b>S15</b> What {@link #capabilities()} lacks is refused with {@link
 *       UnsupportedCapabilityException}, which names it.
 *   <li><b>S16</b> A commit that fails says whether nothing was written or that it cannot be known
 *       ({@link Outcome}); it never guesses.
 *   <li><b>S17</b> With {@link Capability#DURABLE}, a commit that returned is there after the
 *       storage was closed, or its process was killed, and opened again.
 * </ul>
 */
public interface Storage extends AutoCloseable {
  /**
   * What it can do.
   *
   * @return the capabilities; all by default
   */
  default Set<Capability> capabilities() {
    return Set.of(Capability.values());
  }

  /**
   * Opens a picture of the newest revision.
   *
   * @return a picture, to be closed by the caller
   */
  Picture picture();

  /**
   * Makes changes.
   *
   * @param changes what to change
   * @return the revision that they made
   * @throws ConflictException when an entity is not as the changes suppose (rule S04)
   * @throws MissingReferenceException when something would refer to nothing (rule S10)
   * @throws StoreFailedException when the medium fails; it tells the outcome
   */
  Revision commit(ChangeSet changes);

  /** Rewrites what is kept without what is gone; does nothing where there is nothing to gain. */
  void compact();

  @Override
  void close();
}
