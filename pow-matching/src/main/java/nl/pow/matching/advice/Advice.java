package nl.pow.matching.advice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.offering.Offering;
import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.travel.Trip;

/**
 * Answers questions about pairs: why, why not, what if, what is missing.
 *
 * <p>Every answer is tried out: a market is made of changed copies. Nothing is stored, and nothing
 * that cannot be a {@link Change} is ever changed. Immutable and thread-safe; the same question has
 * the same answer.
 */
public final class Advice {
  /** The most pairs that are judged for one question. */
  public static final long MOST_TRIES = 1_000_000;

  private final Ground ground;

  private Advice(Ground ground) {
    this.ground = ground;
  }

  /**
   * Advice on the candidates and vacancies of a snapshot, of whom people decided nothing.
   *
   * @param snapshot who there is
   * @param policy what is demanded and wished
   * @param context the day, the taxonomy and the travel
   * @param criteria where the criteria of the policy are found
   * @return the advice
   */
  public static Advice of(
      Snapshot snapshot,
      Policy policy,
      MatchContext context,
      Providers<CriterionProvider> criteria) {
    return of(snapshot, policy, context, criteria, Decisions.none());
  }

  /**
   * Advice on the candidates and vacancies of a snapshot.
   *
   * @param snapshot who there is
   * @param policy what is demanded and wished
   * @param context the day, the taxonomy and the travel
   * @param criteria where the criteria of the policy are found
   * @param decisions what people decided about pairs
   * @return the advice
   */
  public static Advice of(
      Snapshot snapshot,
      Policy policy,
      MatchContext context,
      Providers<CriterionProvider> criteria,
      Decisions decisions) {
    return new Advice(new Ground(snapshot, policy, context, criteria, decisions));
  }

  /**
   * Judges one pair with all reasons, as a market of everybody would, in the time of one pair.
   *
   * @param candidate the candidate
   * @param vacancy the vacancy
   * @param direction whose demands and wishes apply
   * @return the judgement
   * @throws nl.pow.matching.market.NotInMarketException when one of them takes no part
   */
  public Judgement explain(CandidateId candidate, VacancyId vacancy, Direction direction) {
    return ground.judge(ground.pair(candidate, vacancy), direction);
  }

  /**
   * All that could change for a pair, of which {@link #whyNot} takes the least.
   *
   * @param candidate the candidate
   * @param vacancy the vacancy
   * @param direction whose own side comes first
   * @return of the one whose list it is, then of the other, in the order of docs/advice.md
   * @throws nl.pow.matching.market.NotInMarketException when one of them is not in the snapshot
   */
  public List<Choice> choices(CandidateId candidate, VacancyId vacancy, Direction direction) {
    Pair pair = ground.pair(candidate, vacancy);
    Trip trip = ground.trip(pair);
    Stream<Choice> theirs =
        Stream.concat(
            CandidateChoices.of(pair, trip, ground.context().asOf()).stream(),
            GainChoices.of(pair.candidate(), pair.vacancy()).stream());
    Stream<Choice> employers = VacancyChoices.of(pair, trip).stream();
    return direction == Direction.CANDIDATES_FOR_VACANCY
        ? Stream.concat(employers, theirs).toList()
        : Stream.concat(theirs, employers).toList();
  }

  /**
   * Why a pair is no proposal, or too low on the list, and the least that would have to change.
   *
   * <p>Fewest changes, then the lowest sum of costs, then first in the order of {@link #choices}.
   * Time grows with the number of sets of changes, and for a place on a list also with the number
   * of people on it.
   *
   * @param question the pair, the list, and what may change
   * @return the answer, with the pair as it is and as it would be
   * @throws nl.pow.matching.market.NotInMarketException when one of them takes no part
   */
  public WhyNot whyNot(Question question) {
    Pair pair = ground.pair(question.candidate(), question.vacancy());
    List<Choice> choices =
        choices(question.candidate(), question.vacancy(), question.direction()).stream()
            .filter(choice -> question.sides().contains(choice.side()))
            .toList();
    return new Search(ground, question, pair, choices).run();
  }

  /**
   * The list of a vacancy if it asked less, or offered other things.
   *
   * @param vacancy the vacancy
   * @param changes what would change
   * @return who would come in and go out, with the new scores
   * @throws nl.pow.matching.market.NotInMarketException when the vacancy takes no part
   * @throws nl.pow.core.InvalidValueException when it does not ask what would change
   */
  public WhatIf whatIf(VacancyId vacancy, List<VacancyChange> changes) {
    Vacancy now = ground.vacancy(vacancy);
    Vacancy then = now;
    for (VacancyChange change : changes) {
      then = change.applyTo(then);
    }
    return new WhatIf(vacancy, ground.list(now), ground.list(then));
  }

  /**
   * The list of a vacancy if another policy applied, such as one without one of the demands.
   *
   * @param vacancy the vacancy
   * @param policy the other policy
   * @return who would come in and go out, with the new scores
   * @throws nl.pow.matching.market.NotInMarketException when the vacancy takes no part
   */
  public WhatIf whatIf(VacancyId vacancy, Policy policy) {
    Vacancy now = ground.vacancy(vacancy);
    return new WhatIf(vacancy, ground.list(now), ground.with(policy).list(now));
  }

  /**
   * The list of a candidate with a wider reach, more hours, another occupation, or a new skill.
   *
   * @param candidate the candidate
   * @param changes what would change
   * @return which vacancies would come in and go out, with the new scores
   * @throws nl.pow.matching.market.NotInMarketException when the candidate takes no part
   */
  public WhatIf whatIf(CandidateId candidate, List<CandidateChange> changes) {
    Candidate now = ground.candidate(candidate);
    Candidate then = now;
    for (CandidateChange change : changes) {
      then = change.applyTo(then);
    }
    return new WhatIf(candidate, ground.list(now), ground.list(then));
  }

  /**
   * The list of a candidate if another policy applied.
   *
   * @param candidate the candidate
   * @param policy the other policy
   * @return which vacancies would come in and go out, with the new scores
   * @throws nl.pow.matching.market.NotInMarketException when the candidate takes no part
   */
  public WhatIf whatIf(CandidateId candidate, Policy policy) {
    Candidate now = ground.candidate(candidate);
    return new WhatIf(candidate, ground.list(now), ground.with(policy).list(now));
  }

  /**
   * Which demand of the policy and which requirement of a vacancy costs how many candidates. Judges
   * everybody twice for each requirement.
   *
   * @param vacancy the vacancy
   * @return the counts
   * @throws nl.pow.matching.market.NotInMarketException when the vacancy takes no part
   */
  public DemandCosts costs(VacancyId vacancy) {
    return new Drops(ground, ground.vacancy(vacancy)).costs();
  }

  /**
   * The skills that a vacancy asks, and what a candidate has of each, as the criterion {@code
   * skills} sees it.
   *
   * @param candidate the candidate
   * @param vacancy the vacancy
   * @return the gap
   * @throws nl.pow.matching.market.NotInMarketException when one of them takes no part
   */
  public Gap gap(CandidateId candidate, VacancyId vacancy) {
    return SkillsOf.gap(ground, ground.pair(candidate, vacancy));
  }

  /**
   * What each of some offerings would do for a pair.
   *
   * @param candidate the candidate
   * @param vacancy the vacancy
   * @param direction whose demands and wishes apply
   * @param offerings what can be followed
   * @return those that give the candidate something new; the largest gain first, then by id
   * @throws nl.pow.matching.market.NotInMarketException when one of them takes no part
   */
  public List<Forecast> offerings(
      CandidateId candidate, VacancyId vacancy, Direction direction, List<Offering> offerings) {
    Pair pair = ground.pair(candidate, vacancy);
    return offerings.stream()
        .map(offering -> Completed.forecast(ground, pair, offering, direction))
        .filter(forecast -> !forecast.changes().isEmpty())
        .sorted(
            Comparator.comparingLong(Forecast::gain)
                .reversed()
                .thenComparing(forecast -> forecast.offering().id()))
        .toList();
  }

  /**
   * The occupations of the vacancies that a candidate could move to, from what was done before and
   * what is looked for.
   *
   * @param candidate the candidate
   * @param most the most of them
   * @return most skills that come along first, then nearest, then most vacancies, then by code;
   *     none that the candidate looks for already or excludes
   * @throws nl.pow.matching.market.NotInMarketException when the candidate takes no part
   */
  public List<Transfer> transfers(CandidateId candidate, int most) {
    return new Transfers(ground, ground.candidate(candidate)).best(most);
  }
}
