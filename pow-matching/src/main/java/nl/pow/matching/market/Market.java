package nl.pow.matching.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.compiled.CompiledTaxonomy;
import nl.pow.matching.compiled.Source;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Sight;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.market.Shortlists.Question;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in one run, and how every pair of them fits.
 *
 * <p>Active candidates and open vacancies that are not closed on the day take part. What a strategy
 * gets to see are ids, scores and judgements, never a file. Immutable and thread-safe.
 */
public final class Market {
  private final Policy policy;
  private final LocalDate asOf;
  private final Decisions decisions;
  private final Rulings rulings;
  private final List<Judge> judges;
  private final Revision revision;
  private final Map<Direction, Jury> juries;
  private final List<LeftOut> leftOut;
  private final Roll<CandidateId, Candidate> candidates;
  private final Roll<VacancyId, Vacancy> vacancies;
  private final Source source;
  private final Shortlists shortlists;

  private Market(
      Snapshot snapshot,
      List<Candidate> seekers,
      Policy policy,
      MatchContext context,
      Decisions decisions,
      Rulings rulings,
      Bench bench) {
    this.policy = policy;
    this.asOf = context.asOf();
    this.decisions = decisions;
    this.rulings = rulings;
    this.judges = bench.judges();
    this.revision = snapshot.revision();
    this.juries = bench.juries();
    List<LeftOut> refused = new ArrayList<>();
    List<Candidate> offers = admitted(seekers, Admission::refuse, refused);
    List<Vacancy> asks = admitted(snapshot.vacancies(), v -> Admission.refuse(v, asOf), refused);
    this.leftOut = List.copyOf(refused);
    this.candidates = new Roll<>(offers, Candidate::id);
    this.vacancies = new Roll<>(asks, Vacancy::id);
    this.source = new Source(context, List.copyOf(bench.judges()), offers, asks);
    this.shortlists = new Shortlists(source, juries);
  }

  /**
   * Makes a market in which nothing was decided by people.
   *
   * @param snapshot who there is
   * @param policy what is demanded and wished
   * @param context the day, the taxonomy and the travel
   * @param criteria where the criteria of the policy are found
   * @return the market
   * @throws nl.pow.core.plugin.ProviderException when the policy names a criterion that is not
   *     there
   * @throws nl.pow.core.plugin.SettingsException when its settings do not fit a criterion
   */
  public static Market of(
      Snapshot snapshot,
      Policy policy,
      MatchContext context,
      Providers<CriterionProvider> criteria) {
    return of(snapshot, policy, context, criteria, Decisions.none());
  }

  /**
   * Makes a market. What the taxonomy tells of everything that is asked and found is worked out
   * here, once; a candidate whose skills are not known takes part with {@link InferredSkills}.
   *
   * @param snapshot who there is
   * @param policy what is demanded and wished
   * @param context the day, the taxonomy and the travel
   * @param criteria where the criteria of the policy are found
   * @param decisions what people decided about pairs
   * @return the market
   * @throws nl.pow.core.plugin.ProviderException when the policy names a criterion that is not
   *     there
   * @throws nl.pow.core.plugin.SettingsException when its settings do not fit a criterion
   */
  public static Market of(
      Snapshot snapshot,
      Policy policy,
      MatchContext context,
      Providers<CriterionProvider> criteria,
      Decisions decisions) {
    Taxonomy taxonomy = context.taxonomy();
    List<Candidate> seekers =
        snapshot.candidates().stream().map(c -> InferredSkills.added(c, taxonomy)).toList();
    MatchContext compiled =
        new MatchContext(
            context.asOf(),
            new CompiledTaxonomy(taxonomy, seekers, snapshot.vacancies()),
            context.travel());
    Rulings rulings = new Rulings(decisions);
    Bench bench = Bench.of(policy, compiled, criteria, rulings);
    return new Market(snapshot, seekers, policy, compiled, decisions, rulings, bench);
  }

  private static <S> List<S> admitted(
      List<S> all, Function<S, @Nullable LeftOut> refusing, List<LeftOut> refused) {
    List<S> admitted = new ArrayList<>(all.size());
    for (S one : all) {
      LeftOut reason = refusing.apply(one);
      if (reason == null) {
        admitted.add(one);
      } else {
        refused.add(reason);
      }
    }
    return List.copyOf(admitted);
  }

  /**
   * The policy, with its contexts; what is applied is what it tells {@link Policy#on on} the day.
   *
   * @return the policy as it was given
   */
  public Policy policy() {
    return policy;
  }

  /**
   * The day on which is judged.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The state of the store that the snapshot shows.
   *
   * @return the revision
   */
  public Revision revision() {
    return revision;
  }

  /**
   * The candidates that take part.
   *
   * @return in ascending order of id
   */
  public List<CandidateId> candidates() {
    return candidates.ids();
  }

  /**
   * The vacancies that take part.
   *
   * @return in ascending order of id
   */
  public List<VacancyId> vacancies() {
    return vacancies.ids();
  }

  /**
   * The candidates in an order in which mostly those follow each other who live near each other: to
   * ask about all of them one by one in this order is faster, for the same rows are still at hand.
   *
   * @return all of {@link #candidates()}
   */
  public List<CandidateId> candidatesByPlace() {
    return candidates.ids(shortlists.byPlace(Direction.CANDIDATES_FOR_VACANCY));
  }

  /**
   * The vacancies in an order in which mostly those follow each other that are near each other: to
   * ask about all of them one by one in this order is faster, for the same rows are still at hand.
   *
   * @return all of {@link #vacancies()}
   */
  public List<VacancyId> vacanciesByPlace() {
    return vacancies.ids(shortlists.byPlace(Direction.VACANCIES_FOR_CANDIDATE));
  }

  /**
   * Who takes no part, and why.
   *
   * @return candidates, then vacancies, each in ascending order of id
   */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * What people decided about pairs; a strategy keeps to it.
   *
   * @return the decisions, also those about somebody who takes no part
   */
  public Decisions decisions() {
    return decisions;
  }

  /**
   * What each decision does here.
   *
   * @return in the order of {@link Decisions#all()}
   */
  public List<Decided> decided() {
    Set<String> criteria = sights().keySet();
    return decisions.all().stream()
        .map(one -> Decided.of(one, takePart(one.candidate(), one.vacancy()), criteria))
        .toList();
  }

  private boolean takePart(CandidateId candidate, VacancyId vacancy) {
    return candidates.number(candidate) >= 0 && vacancies.number(vacancy) >= 0;
  }

  /**
   * What each criterion of the policy sees.
   *
   * @return by the name of the criterion
   */
  public SortedMap<String, Sight> sights() {
    SortedMap<String, Sight> sights = new TreeMap<>();
    judges.forEach(judge -> sights.put(judge.name(), judge.sight()));
    return sights;
  }

  /**
   * Judges pairs of which one may take no part.
   *
   * @return judges as {@link #judge} does
   */
  public Judging judging() {
    return new Pairs(
        id -> candidates.number(id) < 0 ? null : one(id),
        id -> vacancies.number(id) < 0 ? null : one(id),
        juries);
  }

  /**
   * The candidates that a person pinned to a vacancy.
   *
   * @param vacancy one of {@link #vacancies()}
   * @return those that take part, in ascending order of id
   */
  public List<CandidateId> pinned(VacancyId vacancy) {
    return pins(rulings.of(vacancy), id -> candidates.number(id) >= 0);
  }

  /**
   * The vacancies that a person pinned to a candidate.
   *
   * @param candidate one of {@link #candidates()}
   * @return those that take part, in ascending order of id
   */
  public List<VacancyId> pinned(CandidateId candidate) {
    return pins(rulings.of(candidate), id -> vacancies.number(id) >= 0);
  }

  private static <I extends Id> List<I> pins(Map<I, Ruling> rulings, Predicate<I> there) {
    return rulings.entrySet().stream()
        .filter(one -> one.getValue().pins() && there.test(one.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The number of people that a vacancy wants.
   *
   * @param vacancy one of {@link #vacancies()}
   * @return 1 or more
   * @throws NotInMarketException when it takes no part
   */
  public int openings(VacancyId vacancy) {
    return one(vacancy).openings();
  }

  /**
   * How well a pair fits, without the reasons: the same as {@link #judge} and much cheaper.
   *
   * @param candidate one of {@link #candidates()}
   * @param vacancy one of {@link #vacancies()}
   * @param direction whose demands and wishes apply
   * @return the score, or empty when a demand puts the pair out
   * @throws NotInMarketException when one of them takes no part
   * @throws CriterionFailedException when a criterion fails
   */
  public Optional<Score> score(CandidateId candidate, VacancyId vacancy, Direction direction) {
    return Optional.ofNullable(jury(direction).score(one(candidate), one(vacancy)));
  }

  /**
   * The demands that put a pair out, without the reasons.
   *
   * @param candidate one of {@link #candidates()}
   * @param vacancy one of {@link #vacancies()}
   * @param direction whose demands apply
   * @return names of criteria in the order of the policy; empty when the pair is admitted
   * @throws NotInMarketException when one of them takes no part
   * @throws CriterionFailedException when a criterion fails
   */
  public List<String> blockedBy(CandidateId candidate, VacancyId vacancy, Direction direction) {
    return jury(direction).blockedBy(one(candidate), one(vacancy));
  }

  /**
   * Judges a pair, admitted or not, with all reasons.
   *
   * @param candidate one of {@link #candidates()}
   * @param vacancy one of {@link #vacancies()}
   * @param direction whose demands and wishes apply
   * @return the judgement
   * @throws NotInMarketException when one of them takes no part
   * @throws CriterionFailedException when a criterion fails
   */
  public Judgement judge(CandidateId candidate, VacancyId vacancy, Direction direction) {
    return jury(direction).judge(one(candidate), one(vacancy));
  }

  /**
   * The best candidates for a vacancy, exactly those that judging every candidate gives: most
   * points first, then most confidence, then the lowest id.
   *
   * <p>The first call compiles the market; the others then take far less time than judging all.
   *
   * @param vacancy one of {@link #vacancies()}
   * @param top at most so many, 1 or more
   * @return best first, none that a demand puts out; who is pinned has no better place than others
   * @throws NotInMarketException when it takes no part
   * @throws CriterionFailedException when a criterion fails
   */
  public List<CandidateId> bestCandidates(VacancyId vacancy, int top) {
    Direction direction = Direction.CANDIDATES_FOR_VACANCY;
    return around(vacancy).best(shortlists.finder(Question.of(direction)), direction, top);
  }

  /**
   * The best vacancies for a candidate, exactly those that judging every vacancy gives: most points
   * first, then most confidence, then the lowest id.
   *
   * <p>The first call compiles the market; the others then take far less time than judging all.
   *
   * @param candidate one of {@link #candidates()}
   * @param top at most so many, 1 or more
   * @return best first, none that a demand puts out; who is pinned has no better place than others
   * @throws NotInMarketException when it takes no part
   * @throws CriterionFailedException when a criterion fails
   */
  public List<VacancyId> bestVacancies(CandidateId candidate, int top) {
    Direction direction = Direction.VACANCIES_FOR_CANDIDATE;
    return around(candidate).best(shortlists.finder(Question.of(direction)), direction, top);
  }

  /**
   * All candidates that demands admit for a vacancy, exactly those that judging every candidate
   * gives.
   *
   * <p>The first call compiles the market; the others then take far less time than judging all.
   *
   * @param vacancy one of {@link #vacancies()}
   * @param scored the direction whose wishes make the score
   * @param demanding the directions whose demands have to be met, one or both
   * @return in ascending order of id
   * @throws NotInMarketException when it takes no part
   * @throws CriterionFailedException when a criterion fails
   */
  public Admitted admitted(VacancyId vacancy, Direction scored, Set<Direction> demanding) {
    Question question = new Question(Direction.CANDIDATES_FOR_VACANCY, scored, demanding);
    return around(vacancy).admitted(shortlists.finder(question), scored, demanding);
  }

  /**
   * How many candidates each demand puts out for a vacancy, as {@link #blockedBy} tells of each.
   *
   * @param vacancy one of {@link #vacancies()}
   * @param demanding the directions whose demands put pairs out
   * @return the counts
   * @throws NotInMarketException when it takes no part
   * @throws CriterionFailedException when a criterion fails
   */
  public Tally tally(VacancyId vacancy, Set<Direction> demanding) {
    Question question = new Question(Direction.CANDIDATES_FOR_VACANCY, null, demanding);
    return around(vacancy).tally(shortlists.finder(question), demanding, judges);
  }

  /**
   * All vacancies that demands admit for a candidate, exactly those that judging every vacancy
   * gives.
   *
   * <p>The first call compiles the market; the others then take far less time than judging all.
   *
   * @param candidate one of {@link #candidates()}
   * @param scored the direction whose wishes make the score
   * @param demanding the directions whose demands have to be met, one or both
   * @return in ascending order of id
   * @throws NotInMarketException when it takes no part
   * @throws CriterionFailedException when a criterion fails
   */
  public Admitted admitted(CandidateId candidate, Direction scored, Set<Direction> demanding) {
    Question question = new Question(Direction.VACANCIES_FOR_CANDIDATE, scored, demanding);
    return around(candidate).admitted(shortlists.finder(question), scored, demanding);
  }

  /**
   * How many vacancies each demand puts out for a candidate, as {@link #blockedBy} tells of each.
   *
   * @param candidate one of {@link #candidates()}
   * @param demanding the directions whose demands put pairs out
   * @return the counts
   * @throws NotInMarketException when it takes no part
   * @throws CriterionFailedException when a criterion fails
   */
  public Tally tally(CandidateId candidate, Set<Direction> demanding) {
    Question question = new Question(Direction.VACANCIES_FOR_CANDIDATE, null, demanding);
    return around(candidate).tally(shortlists.finder(question), demanding, judges);
  }

  private Outlook<CandidateId, Candidate> around(VacancyId vacancy) {
    int number = number(vacancy);
    Vacancy asking = vacancies.member(number);
    return Outlook.of(
        number, candidates, rulings.of(vacancy).keySet(), (d, one) -> jury(d).judge(one, asking));
  }

  private Outlook<VacancyId, Vacancy> around(CandidateId candidate) {
    int number = number(candidate);
    Candidate asking = candidates.member(number);
    return Outlook.of(
        number, vacancies, rulings.of(candidate).keySet(), (d, one) -> jury(d).judge(asking, one));
  }

  Map<Direction, Jury> juries() {
    return juries;
  }

  Source source() {
    return source;
  }

  private Jury jury(Direction direction) {
    return Objects.requireNonNull(juries.get(direction));
  }

  private Candidate one(CandidateId candidate) {
    return candidates.member(number(candidate));
  }

  private Vacancy one(VacancyId vacancy) {
    return vacancies.member(number(vacancy));
  }

  private int number(CandidateId candidate) {
    int number = candidates.number(candidate);
    if (number < 0) {
      throw new NotInMarketException("candidate", candidate);
    }
    return number;
  }

  private int number(VacancyId vacancy) {
    int number = vacancies.number(vacancy);
    if (number < 0) {
      throw new NotInMarketException("vacancy", vacancy);
    }
    return number;
  }
}
