package nl.pow.matching.incremental;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.decision.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * What changed since a match was made or last updated.
 *
 * @param revision the state of the store after it
 * @param candidates who are new, or other than before; of one who comes twice the last counts
 * @param vacancies that are new, or other than before
 * @param gone ids of candidates and vacancies that are there no more, also when they are named
 *     above
 * @param decisions the decisions that stand now, or null when they are as they were
 */
public record Update(
    Revision revision,
    List<Candidate> candidates,
    List<Vacancy> vacancies,
    Set<Id> gone,
    @Nullable Decisions decisions) {
  /** Copies the collections. */
  public Update {
    candidates = List.copyOf(candidates);
    vacancies = List.copyOf(vacancies);
    gone = Set.copyOf(gone);
  }

  /**
   * Nothing but another revision.
   *
   * @param revision the state of the store
   * @return an update to add to
   */
  public static Update at(Revision revision) {
    return new Update(revision, List.of(), List.of(), Set.of(), null);
  }

  /**
   * What the change feed of a store tells; other kinds than candidates and vacancies only count for
   * the revision.
   *
   * @param since the revision that the feed was asked for
   * @param feed from {@code Session.changesSince}, which the caller closes
   * @return the update up to the last revision in the feed
   */
  public static Update of(Revision since, Stream<Changed> feed) {
    Revision last = since;
    List<Candidate> candidates = new ArrayList<>();
    List<Vacancy> vacancies = new ArrayList<>();
    Set<Id> gone = new HashSet<>();
    for (Changed changed : feed.toList()) {
      last = last.compareTo(changed.revision()) < 0 ? changed.revision() : last;
      Versioned<?> now = changed.now();
      Id id = changed.entity().id();
      if (now == null && (id instanceof CandidateId || id instanceof VacancyId)) {
        gone.add(id);
      } else if (now != null && now.value() instanceof Candidate candidate) {
        candidates.add(candidate);
      } else if (now != null && now.value() instanceof Vacancy vacancy) {
        vacancies.add(vacancy);
      }
    }
    return new Update(last, candidates, vacancies, gone, null);
  }

  /**
   * The same for a match of one region: who is not of that region is gone from it.
   *
   * @param region the region of the snapshot that the match was made of
   * @return a copy
   */
  public Update in(RegionCode region) {
    Set<Id> elsewhere = new HashSet<>(gone);
    candidates.stream()
        .filter(c -> !region.equals(c.region()))
        .map(Entity::id)
        .forEach(elsewhere::add);
    vacancies.stream()
        .filter(v -> !region.equals(v.region()))
        .map(Entity::id)
        .forEach(elsewhere::add);
    return new Update(revision, candidates, vacancies, elsewhere, decisions);
  }

  /**
   * The same with some candidates who are new or other than before.
   *
   * @param more the candidates
   * @return a copy
   */
  public Update withCandidates(List<Candidate> more) {
    return new Update(revision, more, vacancies, gone, decisions);
  }

  /**
   * The same with some vacancies that are new or other than before.
   *
   * @param more the vacancies
   * @return a copy
   */
  public Update withVacancies(List<Vacancy> more) {
    return new Update(revision, candidates, more, gone, decisions);
  }

  /**
   * The same with some who are there no more.
   *
   * @param ids of candidates and vacancies
   * @return a copy
   */
  public Update without(Set<Id> ids) {
    return new Update(revision, candidates, vacancies, ids, decisions);
  }

  /**
   * The same with other decisions of people.
   *
   * @param standing all that stand now
   * @return a copy
   */
  public Update with(Decisions standing) {
    return new Update(revision, candidates, vacancies, gone, standing);
  }
}
