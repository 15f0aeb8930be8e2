package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchRequest;

/**
 * One market that a law is tried on, and what is asked of it.
 *
 * @param seed draws it
 * @param snapshot who there is
 * @param policy what is demanded and wished
 * @param decisions what people decided about pairs
 * @param request what is asked
 * @param criteria the criteria that the policy may name
 */
record Trial(
    long seed,
    Snapshot snapshot,
    Policy policy,
    Decisions decisions,
    MatchRequest request,
    Providers<CriterionProvider> criteria) {
  Market market() {
    return Market.of(snapshot, policy, Ground.CONTEXT, criteria, decisions);
  }

  Trial with(List<Candidate> candidates, List<Vacancy> vacancies) {
    Snapshot other = new Snapshot(snapshot.revision(), candidates, vacancies, List.of());
    return new Trial(seed, other, policy, decisions, request, criteria);
  }

  Trial with(Decisions others) {
    return new Trial(seed, snapshot, policy, others, request, criteria);
  }

  Trial with(Policy other) {
    return new Trial(seed, snapshot, other, decisions, request, criteria);
  }

  Trial with(MatchRequest other) {
    return new Trial(seed, snapshot, policy, decisions, other, criteria);
  }

  Trial at(Revision revision) {
    Snapshot other = new Snapshot(revision, snapshot.candidates(), snapshot.vacancies(), List.of());
    return new Trial(seed, other, policy, decisions, request, criteria);
  }

  Trial towards(Direction direction) {
    return with(new MatchRequest(direction, request.top(), request.seed()));
  }

  /** The same with one candidate, vacancy or decision less. */
  Stream<Trial> smaller() {
    List<Candidate> people = snapshot.candidates();
    List<Vacancy> work = snapshot.vacancies();
    List<HumanDecision> decided = decisions.all();
    return Stream.of(
            each(people.size()).mapToObj(i -> with(without(people, i), work)),
            each(work.size()).mapToObj(i -> with(people, without(work, i))),
            each(decided.size()).mapToObj(i -> with(Decisions.of(without(decided, i)))))
        .flatMap(s -> s);
  }

  private static IntStream each(int size) {
    return IntStream.range(0, size);
  }

  private static <T> List<T> without(List<T> items, int at) {
    List<T> fewer = new ArrayList<>(items);
    fewer.remove(at);
    return fewer;
  }

  /** Ids and codes only. */
  @Override
  public String toString() {
    return "seed ["
        + seed
        + "], "
        + request.direction()
        + ", top ["
        + request.top()
        + "], policy ["
        + policy.name()
        + "], candidates "
        + ids(snapshot.candidates())
        + ", vacancies "
        + ids(snapshot.vacancies())
        + decisions.all().stream()
            .map(d -> ", " + d.kind() + " [" + d.candidate() + "] for [" + d.vacancy() + "]")
            .collect(Collectors.joining());
  }

  private static List<String> ids(List<? extends Entity<?>> all) {
    return all.stream().map(one -> one.id().value()).toList();
  }
}
