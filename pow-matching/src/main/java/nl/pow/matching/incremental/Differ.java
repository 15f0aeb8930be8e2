package nl.pow.matching.incremental;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Sight;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Rated;
import nl.pow.matching.policy.Direction;
import org.jspecify.annotations.Nullable;

/** Compares the lists of two states and finds out why they differ. */
final class Differ {
  private final Direction direction;
  private final State before;
  private final State after;
  private final Map<Id, List<Cause>> entities;
  private final Map<String, Set<String>> reads = new HashMap<>();

  /**
   * Made for one comparison.
   *
   * @param entities of each candidate and vacancy that changed how: edits, or one that it joined or
   *     left
   * @param sights what each criterion of the policy sees
   */
  Differ(
      Direction direction,
      State before,
      State after,
      Map<Id, List<Cause>> entities,
      Map<String, Sight> sights) {
    this.direction = direction;
    this.before = before;
    this.after = after;
    this.entities = entities;
    sights.forEach((criterion, sight) -> reads.put(criterion, names(sight)));
  }

  private static Set<String> names(Sight sight) {
    Set<String> names = new HashSet<>();
    sight.attributes(Candidate.class).forEach(attribute -> names.add(attribute.name()));
    sight.attributes(Vacancy.class).forEach(attribute -> names.add(attribute.name()));
    if (names.contains(CandidateAttribute.SKILLS.name())) {
      // skills that are not known are inferred from it
      names.add(CandidateAttribute.EXPERIENCE.name());
    }
    return names;
  }

  /** What differs between lists that may differ and what became of them. */
  List<ProposalChange> changes(Map<Id, Held> old, Map<Id, Held> now) {
    List<ProposalChange> changes = new ArrayList<>();
    old.forEach(
        (subject, list) ->
            changes.addAll(
                changes(subject, list.shown(), now.getOrDefault(subject, Held.NONE).shown())));
    return changes;
  }

  /** What differs between two lists for the same vacancy or candidate. */
  List<ProposalChange> changes(Id subject, List<Rated> old, List<Rated> now) {
    List<ProposalChange> changes = new ArrayList<>();
    Set<Id> all = new LinkedHashSet<>();
    Stream.of(old, now).flatMap(List::stream).forEach(one -> all.add(one.id()));
    for (Id other : all) {
      Place was = place(other, old);
      Place is = place(other, now);
      if (was == null || !was.equals(is)) {
        CandidateId candidate = (CandidateId) (forVacancy() ? other : subject);
        VacancyId vacancy = (VacancyId) (forVacancy() ? subject : other);
        List<Cause> causes = new ArrayList<>(ownCauses(candidate, vacancy));
        causes.addAll(order(candidate, vacancy, ahead(other, old), ahead(other, now), was, is));
        causes.addAll(elsewhere(candidate, vacancy, was, is));
        changes.add(
            new ProposalChange(
                candidate,
                vacancy,
                direction,
                was,
                is,
                causes.isEmpty() ? List.of(new Cause.Rearranged()) : causes));
      }
    }
    return changes;
  }

  private boolean forVacancy() {
    return direction == Direction.CANDIDATES_FOR_VACANCY;
  }

  private static @Nullable Place place(Id other, List<Rated> list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).id().equals(other)) {
        return new Place(i + 1, list.get(i).score());
      }
    }
    return null;
  }

  /** Those before somebody on a list, all of it when not on it. */
  private static Set<Id> ahead(Id other, List<Rated> list) {
    Set<Id> ahead = new TreeSet<>();
    list.stream().map(Rated::id).takeWhile(id -> !id.equals(other)).forEach(ahead::add);
    return ahead;
  }

  /** What changed about the pair itself. */
  private List<Cause> ownCauses(CandidateId candidate, VacancyId vacancy) {
    List<Cause> own =
        Stream.of(candidate, vacancy)
            .flatMap(id -> entities.getOrDefault(id, List.of()).stream())
            .toList();
    List<Cause> came = own.stream().filter(cause -> !(cause instanceof Cause.Edited)).toList();
    if (!came.isEmpty()) {
      return came;
    }
    List<Cause> causes = new ArrayList<>();
    List<HumanDecision> old = before.decisions().about(candidate, vacancy);
    List<HumanDecision> now = after.decisions().about(candidate, vacancy);
    now.stream().filter(d -> !old.contains(d)).map(Cause.DecidedNow::new).forEach(causes::add);
    old.stream().filter(d -> !now.contains(d)).map(Cause.DecidedNoMore::new).forEach(causes::add);
    Set<String> seen = own.isEmpty() ? Set.of() : changedFor(candidate, vacancy);
    own.stream()
        .filter(cause -> cause instanceof Cause.Edited edit && seen.contains(edit.attribute()))
        .forEach(causes::add);
    return causes;
  }

  /** The attributes that criteria see who say something else of the pair than before. */
  private Set<String> changedFor(CandidateId candidate, VacancyId vacancy) {
    List<Finding> old = findings(before, candidate, vacancy);
    Set<String> attributes = new HashSet<>();
    for (Finding finding : findings(after, candidate, vacancy)) {
      boolean same = old.stream().anyMatch(one -> saysTheSame(one, finding));
      attributes.addAll(same ? Set.of() : reads.getOrDefault(finding.criterion(), Set.of()));
    }
    return attributes;
  }

  private List<Finding> findings(State state, CandidateId candidate, VacancyId vacancy) {
    return Stream.of(Direction.values())
        .filter(way -> way == direction || state.placements().made())
        .flatMap(way -> state.judging().judge(candidate, vacancy, way).stream())
        .flatMap(judgement -> judgement.explanation().findings().stream())
        .toList();
  }

  private static boolean saysTheSame(Finding one, Finding other) {
    return one.criterion().equals(other.criterion())
        && one.role() == other.role()
        && one.verdict() == other.verdict()
        && one.value() == other.value()
        && one.certainty() == other.certainty()
        && one.blocks() == other.blocks();
  }

  private List<Cause> order(
      CandidateId candidate,
      VacancyId vacancy,
      Set<Id> ahead,
      Set<Id> aheadNow,
      @Nullable Place was,
      @Nullable Place is) {
    List<Cause> causes = new ArrayList<>();
    List<Id> came = aheadNow.stream().filter(id -> !ahead.contains(id)).toList();
    List<Id> went = ahead.stream().filter(id -> !aheadNow.contains(id)).toList();
    if (was != null && !came.isEmpty() && isAdmitted(after, candidate, vacancy)) {
      causes.add(new Cause.Displaced(came));
    }
    if (is != null && !went.isEmpty() && isAdmitted(before, candidate, vacancy)) {
      causes.add(new Cause.MadeRoom(went));
    }
    return causes;
  }

  private boolean isAdmitted(State state, CandidateId candidate, VacancyId vacancy) {
    return state
        .judging()
        .judge(candidate, vacancy, direction)
        .filter(Judgement::admitted)
        .isPresent();
  }

  private List<Cause> elsewhere(
      CandidateId candidate, VacancyId vacancy, @Nullable Place was, @Nullable Place is) {
    Optional<Cause> cause = Optional.empty();
    if (is == null) {
      cause =
          after
              .placements()
              .elsewhere(candidate, vacancy)
              .map(place -> new Cause.PlacedElsewhere(candidate, place));
    } else if (was == null) {
      cause =
          before
              .placements()
              .elsewhere(candidate, vacancy)
              .map(place -> new Cause.CameFrom(candidate, place));
    }
    return cause.stream().toList();
  }
}
