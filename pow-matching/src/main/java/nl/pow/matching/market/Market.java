package nl.pow.matching.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.compiled.CompiledTaxonomy;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.MatchContext;
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
  private final Revision revision;
  private final Map<Direction, Jury> juries;
  private final List<CandidateId> candidates = new ArrayList<>();
  private final List<VacancyId> vacancies = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Map<CandidateId, Side<CandidateId, Candidate>> offers = new HashMap<>();
  private final Map<VacancyId, Side<VacancyId, Vacancy>> asks = new HashMap<>();
  private final Map<VacancyId, Integer> openings = new HashMap<>();
  private final Shortlists shortlists;

  private Market(
      Snapshot snapshot,
      List<Candidate> seekers,
      Policy policy,
      MatchContext context,
      Bench bench) {
    this.policy = policy;
    this.asOf = context.asOf();
    this.revision = snapshot.revision();
    this.juries = bench.juries();
    seekers.forEach(c -> admit(c, bench.judges()));
    snapshot.vacancies().forEach(v -> admit(v, bench.judges()));
    this.shortlists =
        new Shortlists(
            bench,
            context,
            candidates.stream().map(this::side).toList(),
            vacancies.stream().map(this::side).toList());
  }

  /**
   * Makes a market. What the taxonomy tells of everything that is asked and found is worked out
   * here, once; a candidate whose skills are not known takes part with {@link InferredSkills}.
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
    Taxonomy taxonomy = context.taxonomy();
    List<Candidate> seekers =
        snapshot.candidates().stream().map(c -> InferredSkills.added(c, taxonomy)).toList();
    MatchContext compiled =
        new MatchContext(
            context.asOf(),
            new CompiledTaxonomy(taxonomy, seekers, snapshot.vacancies()),
            context.travel());
    return new Market(snapshot, seekers, policy, compiled, Bench.of(policy, compiled, criteria));
  }

  private void admit(Candidate candidate, List<Judge> judges) {
    LeftOut refused = Admission.refuse(candidate);
    if (refused != null) {
      leftOut.add(refused);
      return;
    }
    candidates.add(candidate.id());
    offers.put(candidate.id(), Side.of(offers.size(), candidate.id(), candidate, judges));
  }

  private void admit(Vacancy vacancy, List<Judge> judges) {
    LeftOut refused = Admission.refuse(vacancy, asOf);
    if (refused != null) {
      leftOut.add(refused);
      return;
    }
    vacancies.add(vacancy.id());
    asks.put(vacancy.id(), Side.of(asks.size(), vacancy.id(), vacancy, judges));
    openings.put(vacancy.id(), vacancy.openings());
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
    return List.copyOf(candidates);
  }

  /**
   * The vacancies that take part.
   *
   * @return in ascending order of id
   */
  public List<VacancyId> vacancies() {
    return List.copyOf(vacancies);
  }

  /**
   * Who takes no part, and why.
   *
   * @return candidates, then vacancies, each in ascending order of id
   */
  public List<LeftOut> leftOut() {
    return List.copyOf(leftOut);
  }

  /**
   * The number of people that a vacancy wants.
   *
   * @param vacancy one of {@link #vacancies()}
   * @return 1 or more
   * @throws NotInMarketException when it takes no part
   */
  public int openings(VacancyId vacancy) {
    return present(openings.get(vacancy), vacancy);
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
    return Optional.ofNullable(jury(direction).score(side(candidate), side(vacancy)));
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
    return jury(direction).blockedBy(side(candidate), side(vacancy));
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
    return jury(direction).judge(side(candidate), side(vacancy));
  }

  /**
   * The best candidates for a vacancy, exactly those that judging every candidate gives: most
   * points first, then most confidence, then the lowest id.
   *
   * <p>The first call compiles the market; the others then take far less time than judging all.
   *
   * @param vacancy one of {@link #vacancies()}
   * @param top at most so many, 1 or more
   * @return best first, none that a demand puts out
   * @throws NotInMarketException when it takes no part
   * @throws CriterionFailedException when a criterion fails
   */
  public List<CandidateId> bestCandidates(VacancyId vacancy, int top) {
    return shortlists.candidates(side(vacancy), top);
  }

  /**
   * The best vacancies for a candidate, exactly those that judging every vacancy gives: most points
   * first, then most confidence, then the lowest id.
   *
   * <p>The first call compiles the market; the others then take far less time than judging all.
   *
   * @param candidate one of {@link #candidates()}
   * @param top at most so many, 1 or more
   * @return best first, none that a demand puts out
   * @throws NotInMarketException when it takes no part
   * @throws CriterionFailedException when a criterion fails
   */
  public List<VacancyId> bestVacancies(CandidateId candidate, int top) {
    return shortlists.vacancies(side(candidate), top);
  }

  private Jury jury(Direction direction) {
    return Objects.requireNonNull(juries.get(direction));
  }

  private Side<CandidateId, Candidate> side(CandidateId candidate) {
    Side<CandidateId, Candidate> side = offers.get(candidate);
    if (side == null) {
      throw new NotInMarketException("candidate", candidate);
    }
    return side;
  }

  private Side<VacancyId, Vacancy> side(VacancyId vacancy) {
    return present(asks.get(vacancy), vacancy);
  }

  private static <T> T present(@Nullable T found, VacancyId vacancy) {
    if (found == null) {
      throw new NotInMarketException("vacancy", vacancy);
    }
    return found;
  }
}
