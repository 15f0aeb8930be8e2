package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.Transition;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;

/** The occupations of the vacancies that are near those of a candidate. */
final class Transfers {
  private static final Direction LIST = Direction.VACANCIES_FOR_CANDIDATE;
  private static final Policy ALLOWED = Policy.named("allowed", "1").demand("exclusions");
  private static final Comparator<Transfer> BEST_FIRST =
      Comparator.<Transfer>comparingInt(transfer -> -transfer.step().overlap())
          .thenComparingInt(transfer -> -transfer.relation().value())
          .thenComparingInt(transfer -> -transfer.vacancies())
          .thenComparing(Transfer::occupation);

  private final Ground ground;
  private final Candidate candidate;

  Transfers(Ground ground, Candidate candidate) {
    this.ground = ground;
    this.candidate = candidate;
  }

  List<Transfer> best(int most) {
    TreeSet<OccupationCode> known = new TreeSet<>(candidate.wishes().occupations());
    candidate.qualifications().experience().stream()
        .map(WorkExperience::occupation)
        .filter(Objects::nonNull)
        .forEach(known::add);
    List<Transfer> transfers = new ArrayList<>();
    allowed()
        .forEach(
            (to, vacancies) -> {
              if (!known.contains(to)) {
                transfer(known, to, vacancies).forEach(transfers::add);
              }
            });
    return transfers.stream().sorted(BEST_FIRST).limit(most).toList();
  }

  /** The vacancies that take part and are not excluded, by occupation. */
  private Map<OccupationCode, List<Vacancy>> allowed() {
    Market market = ground.with(ALLOWED).market(List.of(candidate), ground.snapshot().vacancies());
    TreeSet<VacancyId> open = new TreeSet<>(market.vacancies());
    Map<OccupationCode, List<Vacancy>> allowed = new TreeMap<>();
    for (Vacancy vacancy : ground.snapshot().vacancies()) {
      OccupationCode occupation = vacancy.job().occupation();
      if (occupation != null
          && open.contains(vacancy.id())
          && market.score(candidate.id(), vacancy.id(), LIST).isPresent()) {
        allowed.computeIfAbsent(occupation, o -> new ArrayList<>()).add(vacancy);
      }
    }
    return allowed;
  }

  private Stream<Transfer> transfer(
      Set<OccupationCode> known, OccupationCode to, List<Vacancy> vacancies) {
    Taxonomy taxonomy = ground.context().taxonomy();
    Relation relation =
        taxonomy.occupationsNear(to, known).stream()
            .findFirst()
            .map(near -> near.relation())
            .orElse(Relation.unrelated());
    return known.stream()
        .map(from -> Transition.between(taxonomy, from, to))
        .min(Comparator.comparingInt(step -> -step.overlap()))
        .filter(step -> step.overlap() > 0 || relation.value() > 0)
        .map(step -> new Transfer(to, relation, step, vacancies.size(), admitted(to, vacancies)))
        .stream();
  }

  private int admitted(OccupationCode to, List<Vacancy> vacancies) {
    Candidate willing = new OccupationWished(to).applyTo(candidate);
    return Listed.vacancies(ground.market(List.of(willing), vacancies), candidate.id()).size();
  }
}
