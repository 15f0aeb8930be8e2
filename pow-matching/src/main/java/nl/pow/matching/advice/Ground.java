package nl.pow.matching.advice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.Postcode;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.NotInMarketException;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.travel.Trip;
import org.jspecify.annotations.Nullable;

/** What advice rests on: who there is, and everything else that a market is made of. */
record Ground(
    Snapshot snapshot,
    Policy policy,
    MatchContext context,
    Providers<CriterionProvider> criteria,
    Decisions decisions) {

  /** The side whose list a direction is about. */
  static Side subject(Direction direction) {
    return direction == Direction.CANDIDATES_FOR_VACANCY ? Side.VACANCY : Side.CANDIDATE;
  }

  Ground with(Policy other) {
    return new Ground(snapshot, other, context, criteria, decisions);
  }

  Market market(List<Candidate> candidates, List<Vacancy> vacancies) {
    return Market.of(Snapshot.of(candidates, vacancies), policy, context, criteria, decisions);
  }

  Judgement judge(Pair pair, Direction direction) {
    return market(List.of(pair.candidate()), List.of(pair.vacancy()))
        .judge(pair.candidate().id(), pair.vacancy().id(), direction);
  }

  Pair pair(CandidateId candidate, VacancyId vacancy) {
    return new Pair(candidate(candidate), vacancy(vacancy));
  }

  Candidate candidate(CandidateId id) {
    return find(snapshot.candidates(), id, "candidate");
  }

  Vacancy vacancy(VacancyId id) {
    return find(snapshot.vacancies(), id, "vacancy");
  }

  /** A snapshot is in ascending order of id. */
  private static <E extends Entity<?>> E find(List<E> all, Id id, String kind) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = id.compareTo(all.get(middle).id());
      if (order == 0) {
        return all.get(middle);
      }
      low = order > 0 ? middle + 1 : low;
      high = order > 0 ? high : middle - 1;
    }
    throw new NotInMarketException(kind, id);
  }

  /** The list of the vacancy or candidate of a pair, among everybody else as they are. */
  List<Listed> list(Pair pair, Direction direction) {
    if (direction == Direction.CANDIDATES_FOR_VACANCY) {
      List<Candidate> all = replaced(snapshot.candidates(), pair.candidate());
      return Listed.candidates(market(all, List.of(pair.vacancy())), pair.vacancy().id());
    }
    List<Vacancy> all = replaced(snapshot.vacancies(), pair.vacancy());
    return Listed.vacancies(market(List.of(pair.candidate()), all), pair.candidate().id());
  }

  List<Listed> list(Vacancy vacancy) {
    return Listed.candidates(market(snapshot.candidates(), List.of(vacancy)), vacancy.id());
  }

  List<Listed> list(Candidate candidate) {
    return Listed.vacancies(market(List.of(candidate), snapshot.vacancies()), candidate.id());
  }

  /** How many are on the other side of a list. */
  int others(Direction direction) {
    return direction == Direction.CANDIDATES_FOR_VACANCY
        ? snapshot.candidates().size()
        : snapshot.vacancies().size();
  }

  private static <E extends Entity<?>> List<E> replaced(List<E> all, E changed) {
    return all.stream().map(one -> one.id().equals(changed.id()) ? changed : one).toList();
  }

  /** The trip of a pair, or null when it is not known. */
  @Nullable Trip trip(Pair pair) {
    Postcode home = pair.candidate().mobility().home();
    Postcode work = pair.vacancy().job().workplace().postcode();
    return home == null || work == null
        ? null
        : context.travel().trip(home.withoutLetters(), work.withoutLetters()).orElse(null);
  }

  /** What each criterion of the policy in a direction may read, by name. */
  Map<String, Set<String>> reads(Direction direction) {
    TreeSet<String> names = new TreeSet<>();
    policy.demands().stream()
        .filter(demand -> demand.directions().contains(direction))
        .forEach(demand -> names.add(demand.criterion()));
    policy.wishes().stream()
        .filter(wish -> wish.directions().contains(direction))
        .forEach(wish -> names.add(wish.criterion()));
    Map<String, Set<String>> reads = new TreeMap<>();
    for (String name : names) {
      CriterionProvider provider = criteria.named(name);
      Settings settings = Settings.empty().checkedFor(provider);
      reads.put(
          name,
          provider.create(settings).reads().stream()
              .map(Attribute::name)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return reads;
  }
}
