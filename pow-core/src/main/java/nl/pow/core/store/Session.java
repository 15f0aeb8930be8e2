package nl.pow.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.access.AccessEvent.Operation;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Vacancy;

/**
 * The use of a store by one actor for one purpose.
 *
 * <p>Rules G01 to G08 of {@link Store} bind every call. Safe for use by several threads; each
 * stream belongs to one. Every call sees the newest revision at its start.
 */
public final class Session implements AutoCloseable {
  private final Store store;
  private final Watch watch;
  private final OpenPictures pictures = new OpenPictures();

  Session(Store store, Watch watch) {
    this.store = store;
    this.watch = watch;
  }

  /**
   * Looks up one entity.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param id the id
   * @return the entity, or empty when there is none
   * @throws nl.pow.core.access.AccessDeniedException when the purpose does not allow the kind
   */
  public <E extends Entity<I>, I extends Id> Optional<Versioned<E>> find(Kind<E, I> kind, I id) {
    watch.permit(kind);
    try (Picture picture = storage().picture()) {
      Optional<Versioned<E>> found = picture.find(kind, id);
      found.ifPresent(held -> new Handout(watch).of(kind, held));
      return found;
    }
  }

  /**
   * Runs a query.
   *
   * @param <E> the type of the entity
   * @param query what is asked
   * @return the entities in ascending order of id; to be closed by the caller
   * @throws nl.pow.core.access.AccessDeniedException when the purpose does not allow the kind
   */
  public <E extends Entity<?>> Stream<Versioned<E>> stream(Query<E> query) {
    watch.permit(query.kind());
    Handout handout = new Handout(watch);
    return pictures.stream(
        storage(),
        picture -> picture.stream(query).map(e -> whileOpen(handout.of(query.kind(), e))));
  }

  /**
   * Takes the candidates and vacancies of one region, and the employers of these vacancies.
   *
   * @param region the region
   * @return one consistent picture
   */
  public Snapshot snapshot(RegionCode region) {
    return snapshot(Query.all(Kind.CANDIDATE).in(region), Query.all(Kind.VACANCY).in(region));
  }

  /**
   * Takes the candidates and vacancies of all regions, and the employers of these vacancies.
   *
   * @return one consistent picture
   */
  public Snapshot snapshot() {
    return snapshot(Query.all(Kind.CANDIDATE), Query.all(Kind.VACANCY));
  }

  /**
   * Makes changes, all or none.
   *
   * @param changes what to change
   * @return the receipt
   * @throws nl.pow.core.InvalidDataException when entities break their constraints; it has every
   *     fault of every entity, with paths such as {@code changes[3].wishes.hours}
   * @throws nl.pow.core.access.AccessDeniedException when the purpose does not allow a kind
   * @throws DuplicateIdException when the changes name an entity twice
   * @throws ConflictException when entities are not as the changes suppose
   * @throws MissingReferenceException when something would refer to nothing
   * @throws RewrittenHistoryException when a history would change instead of grow
   * @throws UnsupportedCapabilityException when the storage cannot write, or not erase
   * @throws StoreFailedException when the medium fails; it tells the outcome
   */
  public Commit apply(ChangeSet changes) {
    Storage storage = storage();
    Writing writing = new Writing(changes);
    store.require(Capability.WRITE);
    if (writing.erases()) {
      store.require(Capability.ERASURE);
    }
    writing.permit(watch);
    writing.validate(store.validation());
    try (Picture picture = storage.picture()) {
      watch.tell(writing.uses(picture));
      writing.keepHistories(picture, watch.access().purpose());
    }
    return new Commit(storage.commit(changes));
  }

  /**
   * Tells what changed, for matching anew only what differs and for replicas.
   *
   * @param since the last revision that the caller knows
   * @param kinds the kinds that are asked for; all when none is named
   * @return what changed after it, each entity once, in order of revision, then kind, then id; to
   *     be closed by the caller
   * @throws nl.pow.core.access.AccessDeniedException when the purpose does not allow a kind
   * @throws HistoryGoneException when the feed does not reach so far back
   * @throws UnsupportedCapabilityException when the storage has no feed
   */
  public Stream<Changed> changesSince(Revision since, Kind<?, ?>... kinds) {
    Storage storage = storage();
    store.require(Capability.CHANGE_FEED);
    Set<Kind<?, ?>> asked = new TreeSet<>(kinds.length == 0 ? Kind.all() : List.of(kinds));
    asked.forEach(watch::permit);
    Handout handout = new Handout(watch);
    return pictures.stream(
        storage,
        picture ->
            picture
                .changesSince(since)
                .filter(changed -> asked.contains(changed.entity().kind()))
                .map(changed -> whileOpen(handout.of(changed))));
  }

  /**
   * Gathers everything about one person.
   *
   * @param subject the person
   * @return the dossier, with protected attributes
   * @throws nl.pow.core.access.AccessDeniedException when the purpose does not allow protected
   *     attributes
   */
  public Dossier dossier(CandidateId subject) {
    Kind.all().forEach(watch::permit);
    Uses uses = new Uses();
    List<Changed> entities = new ArrayList<>();
    try (Picture picture = storage().picture()) {
      for (Kind<?, ?> kind : Kind.all()) {
        try (var held = picture.stream(Query.all(kind).about(subject))) {
          held.map(one -> entry(kind, one)).forEach(entities::add);
        }
      }
      entities.forEach(one -> uses.add(Operation.READ, one.entity().kind(), subject));
      watch.tell(uses);
      return new Dossier(subject, picture.revision(), entities);
    }
  }

  /** Closes the session and every stream out of it; closing twice is fine. */
  @Override
  public void close() {
    pictures.close();
  }

  private Snapshot snapshot(Query<Candidate> people, Query<Vacancy> work) {
    try (Picture picture = storage().picture();
        var candidates = picture.stream(people);
        var vacancies = picture.stream(work)) {
      List<Candidate> persons = candidates.map(Versioned::value).toList();
      List<Vacancy> jobs = vacancies.map(Versioned::value).toList();
      Set<EmployerId> employers = new TreeSet<>();
      jobs.forEach(job -> employers.add(job.employer()));
      Uses uses = new Uses();
      persons.forEach(person -> uses.add(Operation.READ, Kind.CANDIDATE, person.id()));
      watch.tell(uses);
      return new Snapshot(
          picture.revision(),
          persons,
          jobs,
          employers.stream()
              .flatMap(id -> picture.find(Kind.EMPLOYER, id).stream())
              .map(Versioned::value)
              .toList());
    }
  }

  private static Changed entry(Kind<?, ?> kind, Versioned<? extends Entity<?>> held) {
    return new Changed(new Reference(kind, held.value().id()), held.revision(), held);
  }

  private <T> T whileOpen(T handedOut) {
    storage();
    return handedOut;
  }

  private Storage storage() {
    pictures.requireOpen();
    return store.storage();
  }
}
