package nl.pow.matching.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.compiled.Scan;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Sight;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A market that follows changes: it answers as a {@link Market} made anew would.
 *
 * <p>Under it lies a compiled market. Whoever changed since that was compiled is judged beside it;
 * when they become too many it is compiled again. Not thread-safe.
 */
public final class LiveMarket {
  /** So many may have changed, and one in so many of all. */
  private static final int FEW = 8;

  private static final int SHARE = 200;

  private final Policy policy;
  private final MatchContext context;
  private final Providers<CriterionProvider> criteria;
  private final LiveSide<CandidateId, Candidate> candidates;
  private final LiveSide<VacancyId, Vacancy> vacancies;
  private final Map<Lookup, Scan> scans = new HashMap<>();
  private Revision revision;
  private Decisions decisions;
  private Rulings rulings;
  private Market base;
  private Pairs pairs;

  /** Which rules, over whom. */
  private record Lookup(Direction direction, boolean rowsAreCandidates) {}

  private LiveMarket(
      Snapshot snapshot,
      Policy policy,
      MatchContext context,
      Providers<CriterionProvider> criteria,
      Decisions decisions) {
    this.policy = policy;
    this.context = context;
    this.criteria = criteria;
    this.revision = snapshot.revision();
    this.decisions = decisions;
    this.rulings = new Rulings(decisions);
    this.candidates =
        new LiveSide<>(Admission::refuse, c -> InferredSkills.added(c, context.taxonomy()));
    this.vacancies = new LiveSide<>(v -> Admission.refuse(v, context.asOf()), v -> v);
    snapshot.candidates().forEach(c -> candidates.put(c.id(), c));
    snapshot.vacancies().forEach(v -> vacancies.put(v.id(), v));
    this.base = Market.of(snapshot, policy, context, criteria);
    this.pairs = pairs();
    candidates.compiled();
    vacancies.compiled();
  }

  /**
   * Makes a market that can follow changes.
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
  public static LiveMarket of(
      Snapshot snapshot,
      Policy policy,
      MatchContext context,
      Providers<CriterionProvider> criteria,
      Decisions decisions) {
    return new LiveMarket(snapshot, policy, context, criteria, decisions);
  }

  private Pairs pairs() {
    Map<Direction, Jury> juries = new EnumMap<>(Direction.class);
    base.juries().forEach((direction, jury) -> juries.put(direction, jury.with(rulings)));
    return new Pairs(candidates.active()::get, vacancies.active()::get, juries);
  }

  /**
   * Follows some changes.
   *
   * @param until the revision after them
   * @param people candidates who are new or other than before
   * @param work vacancies that are new or other than before
   * @param gone who are there no more
   * @param standing the decisions that stand now
   * @return what changed by that
   */
  public Step follow(
      Revision until,
      Collection<Candidate> people,
      Collection<Vacancy> work,
      Collection<? extends Id> gone,
      Decisions standing) {
    Map<CandidateId, Optional<Candidate>> oldPeople = new TreeMap<>();
    Map<VacancyId, Optional<Vacancy>> oldWork = new TreeMap<>();
    people.forEach(one -> put(candidates, one.id(), one, oldPeople));
    work.forEach(one -> put(vacancies, one.id(), one, oldWork));
    for (Id id : gone) {
      if (id instanceof CandidateId candidate) {
        put(candidates, candidate, null, oldPeople);
      } else if (id instanceof VacancyId vacancy) {
        put(vacancies, vacancy, null, oldWork);
      }
    }
    Pairs before =
        new Pairs(
            id -> old(id, oldPeople, candidates),
            id -> old(id, oldWork, vacancies),
            pairs.juries());
    Set<Set<Id>> decided = differences(decisions, standing);
    revision = until;
    decisions = standing;
    rulings = new Rulings(standing);
    if (dirty() > FEW + files() / SHARE) {
      compile();
    }
    pairs = pairs();
    Map<Id, Altered> changed = new HashMap<>();
    oldPeople.forEach((id, old) -> changed.put(id, altered(old, candidates.active().get(id))));
    oldWork.forEach((id, old) -> changed.put(id, altered(old, vacancies.active().get(id))));
    return new Step(changed, decided, before);
  }

  private static <I extends Id, S> void put(
      LiveSide<I, S> side, I id, @Nullable S file, Map<I, Optional<S>> old) {
    Optional<S> before = Optional.ofNullable(side.active().get(id));
    if (side.put(id, file)) {
      old.putIfAbsent(id, before);
    }
  }

  private static Altered altered(Optional<? extends Entity<?>> old, @Nullable Entity<?> now) {
    return new Altered(old.orElse(null), now);
  }

  private static <I extends Id, S> @Nullable S old(
      I id, Map<I, Optional<S>> old, LiveSide<I, S> side) {
    Optional<S> changed = old.get(id);
    return changed == null ? side.active().get(id) : changed.orElse(null);
  }

  private static Set<Set<Id>> differences(Decisions before, Decisions after) {
    Set<Set<Id>> pairs = new HashSet<>();
    if (!before.equals(after)) {
      Set<HumanDecision> old = new HashSet<>(before.all());
      Set<HumanDecision> now = new HashSet<>(after.all());
      Stream.concat(
              old.stream().filter(one -> !now.contains(one)),
              now.stream().filter(one -> !old.contains(one)))
          .forEach(one -> pairs.add(Set.of(one.candidate(), one.vacancy())));
    }
    return pairs;
  }

  private int dirty() {
    return candidates.dirty().size() + vacancies.dirty().size();
  }

  private int files() {
    return candidates.active().size() + vacancies.active().size();
  }

  private void compile() {
    Snapshot snapshot = new Snapshot(revision, candidates.files(), vacancies.files(), List.of());
    base = Market.of(snapshot, policy, context, criteria);
    scans.clear();
    candidates.compiled();
    vacancies.compiled();
  }

  /**
   * The best for somebody, as {@link Market#bestCandidates} or {@link Market#bestVacancies} of a
   * market made anew.
   *
   * @param subject a candidate or vacancy that takes part
   * @param direction the one that is made for it
   * @param top at most so many, 1 or more
   * @return best first
   */
  public List<Rated> best(Id subject, Direction direction, int top) {
    boolean forVacancy = direction == Direction.CANDIDATES_FOR_VACANCY;
    LiveSide<?, ?> subjects = forVacancy ? vacancies : candidates;
    Set<Id> beside = new HashSet<>((forVacancy ? candidates : vacancies).dirty());
    beside.addAll(decidedWith(subject));
    List<Rated> rated = new ArrayList<>();
    if (subjects.dirty().contains(subject)) {
      scan(subject, direction, beside, rated::add);
    } else {
      clean(subject, top, beside).forEach(id -> rate(subject, id, direction, rated::add));
    }
    beside.forEach(id -> rate(subject, id, direction, rated::add));
    return rated.stream().sorted().limit(top).toList();
  }

  /**
   * The best of those who are not to be looked at beside, as many as are asked for if there are.
   */
  private List<Id> clean(Id subject, int top, Set<Id> beside) {
    for (long asked = top; ; asked *= 2) {
      int most = (int) Math.min(Integer.MAX_VALUE, asked);
      List<? extends Id> best =
          subject instanceof VacancyId vacancy
              ? base.bestCandidates(vacancy, most)
              : base.bestVacancies((CandidateId) subject, most);
      List<Id> clean = new ArrayList<>(best);
      clean.removeIf(beside::contains);
      if (clean.size() >= top || best.size() < most) {
        return clean;
      }
    }
  }

  /**
   * Scores somebody with everybody of the other side.
   *
   * @param one a candidate or vacancy that takes part
   * @param direction whose demands and wishes apply
   * @param sink takes the others who are admitted, in no order
   */
  public void everybody(Id one, Direction direction, Consumer<Rated> sink) {
    Set<Id> beside = new HashSet<>((one instanceof VacancyId ? candidates : vacancies).dirty());
    beside.addAll(decidedWith(one));
    scan(one, direction, beside, sink);
    beside.forEach(id -> rate(one, id, direction, sink));
  }

  private Set<? extends Id> decidedWith(Id one) {
    return one instanceof VacancyId vacancy
        ? rulings.of(vacancy).keySet()
        : rulings.of((CandidateId) one).keySet();
  }

  private void rate(Id one, Id other, Direction direction, Consumer<Rated> sink) {
    Score score =
        one instanceof VacancyId vacancy
            ? pairs.score((CandidateId) other, vacancy, direction)
            : pairs.score((CandidateId) one, (VacancyId) other, direction);
    if (score != null) {
      sink.accept(new Rated(other, score));
    }
  }

  private void scan(Id newcomer, Direction direction, Set<Id> without, Consumer<Rated> sink) {
    boolean candidate = newcomer instanceof CandidateId;
    Scan scan = scans.computeIfAbsent(new Lookup(direction, !candidate), this::scan);
    List<? extends Id> rows = candidate ? base.vacancies() : base.candidates();
    Scan.Sink all =
        (number, points, confidence) -> {
          Id id = rows.get(number);
          if (!without.contains(id)) {
            sink.accept(new Rated(id, new Score(points, confidence)));
          }
        };
    if (newcomer instanceof CandidateId id) {
      scan.score(Objects.requireNonNull(candidates.active().get(id)), all);
    } else if (newcomer instanceof VacancyId id) {
      scan.score(Objects.requireNonNull(vacancies.active().get(id)), all);
    }
  }

  private Scan scan(Lookup lookup) {
    return Scan.of(
        base.source(), lookup.rowsAreCandidates(), pairs.jury(lookup.direction()).rules());
  }

  /**
   * Judges pairs as they are now.
   *
   * @return judges as it is now, until the next change
   */
  public Judging judging() {
    return pairs;
  }

  /**
   * Who of the other side people pinned to somebody.
   *
   * @param one a candidate or vacancy
   * @param direction whose scores are told
   * @return those who take part, best first
   */
  public List<Rated> pinned(Id one, Direction direction) {
    List<Rated> pinned = new ArrayList<>();
    Map<? extends Id, Ruling> of =
        one instanceof VacancyId vacancy ? rulings.of(vacancy) : rulings.of((CandidateId) one);
    of.forEach(
        (other, ruling) -> {
          if (ruling.pins()) {
            rate(one, other, direction, pinned::add);
          }
        });
    return pinned.stream().sorted().toList();
  }

  /**
   * Who have decisions together with somebody.
   *
   * @param one a candidate or vacancy
   * @return of the other side, also those who take no part
   */
  public Set<Id> decidedAbout(Id one) {
    return Set.copyOf(decidedWith(one));
  }

  /**
   * Those whom proposals can be made for.
   *
   * @param direction for whom
   * @return vacancies or candidates that take part, in ascending order of id
   */
  public List<Id> subjects(Direction direction) {
    return List.copyOf(
        direction == Direction.CANDIDATES_FOR_VACANCY
            ? vacancies.active().keySet()
            : candidates.active().keySet());
  }

  /**
   * Who takes no part now, and why.
   *
   * @return as {@link Market#leftOut()}
   */
  public List<LeftOut> leftOut() {
    return Stream.concat(
            candidates.leftOut().values().stream(), vacancies.leftOut().values().stream())
        .toList();
  }

  /**
   * What each decision does now.
   *
   * @return as {@link Market#decided()}
   */
  public List<Decided> decided() {
    Set<String> criteria = base.sights().keySet();
    return decisions.all().stream()
        .map(
            one ->
                Decided.of(
                    one,
                    candidates.active().containsKey(one.candidate())
                        && vacancies.active().containsKey(one.vacancy()),
                    criteria))
        .toList();
  }

  /**
   * The decisions that stand now.
   *
   * @return the decisions
   */
  public Decisions decisions() {
    return decisions;
  }

  /**
   * The state of the store that it shows now.
   *
   * @return the revision
   */
  public Revision revision() {
    return revision;
  }

  /**
   * The policy as it was given.
   *
   * @return the policy
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
    return context.asOf();
  }

  /**
   * What each criterion of the policy sees.
   *
   * @return by the name of the criterion
   */
  public SortedMap<String, Sight> sights() {
    return base.sights();
  }

  /**
   * The market as it is now, made anew.
   *
   * @return a market
   */
  public Market market() {
    return Market.of(
        new Snapshot(revision, candidates.files(), vacancies.files(), List.of()),
        policy,
        context,
        criteria,
        decisions);
  }
}
