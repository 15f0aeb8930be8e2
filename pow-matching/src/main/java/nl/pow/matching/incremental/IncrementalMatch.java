package nl.pow.matching.incremental;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Revision;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.market.Altered;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Judging;
import nl.pow.matching.market.LiveMarket;
import nl.pow.matching.market.Rated;
import nl.pow.matching.market.Step;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.ranked.RankedProvider;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.RankingCertificate;
import nl.pow.matching.strategy.Shortfall;
import org.jspecify.annotations.Nullable;

/**
 * A ranking that follows changes: lists that a change does not touch are not looked at again.
 *
 * <p>What it holds equals, to the byte, what {@code ranked} gives for everybody anew. Safe for use
 * by several threads, one at a time.
 */
public final class IncrementalMatch {
  private final LiveMarket market;
  private final MatchRequest request;
  private final Map<Id, Held> lists = new TreeMap<>();
  private final Map<Id, Set<Id>> listedWith = new HashMap<>();
  private final Map<Id, Tally> tallies = new TreeMap<>();

  private IncrementalMatch(LiveMarket market, MatchRequest request) {
    this.market = market;
    this.request = request;
    for (Id subject : market.subjects(direction())) {
      hold(subject, list(subject));
    }
  }

  /**
   * Ranks everybody, to follow changes from there.
   *
   * @param market who there is; belongs to this match from here on
   * @param direction for whom
   * @param top the most proposals for each of them, 1 to 10,000
   * @return the match
   */
  public static IncrementalMatch of(LiveMarket market, Direction direction, int top) {
    return new IncrementalMatch(market, MatchRequest.of(direction, top));
  }

  private Direction direction() {
    return request.direction();
  }

  private Held list(Id subject) {
    int depth = Held.depth(request.top());
    List<Rated> best = market.best(subject, direction(), depth);
    return held(subject, best, best.size() < depth);
  }

  private Held held(Id subject, List<Rated> best, boolean complete) {
    return Held.of(best, complete, market.pinned(subject, direction()), request.top());
  }

  private void hold(Id subject, Held list) {
    Held old = lists.getOrDefault(subject, Held.NONE);
    for (Rated one : old.best()) {
      listedWith.getOrDefault(one.id(), Set.of()).remove(subject);
    }
    for (Rated one : list.best()) {
      listedWith.computeIfAbsent(one.id(), id -> new TreeSet<>()).add(subject);
    }
    lists.put(subject, list);
  }

  /**
   * Follows what changed.
   *
   * @param update what changed since the last update, or since the match was made
   * @return which proposals are new, gone or moved by that, and why
   * @throws nl.pow.matching.market.CriterionFailedException when a criterion fails; the match is
   *     then of no use any more
   */
  public synchronized MatchDiff update(Update update) {
    Revision from = market.revision();
    Decisions decided = market.decisions();
    Decisions standing = update.decisions() == null ? decided : update.decisions();
    Step step =
        market.follow(
            update.revision(), update.candidates(), update.vacancies(), update.gone(), standing);
    Renewal renewal = new Renewal(step);
    Map<Id, Held> before = renewal.run();
    count(step);
    return new MatchDiff(from, market.revision(), differ(step, decided).changes(before, lists));
  }

  private Differ differ(Step step, Decisions decided) {
    Versions versions = new Versions(market.sights(), market.leftOut());
    Map<Id, List<Cause>> entities = new HashMap<>();
    step.changed()
        .forEach((id, one) -> entities.put(id, versions.causes(id, one.before(), one.after())));
    return new Differ(
        direction(),
        new State(step.before(), decided, Placements.none()),
        new State(market.judging(), market.decisions(), Placements.none()),
        entities,
        market.sights());
  }

  private boolean isSubject(Id id) {
    return id instanceof VacancyId == (direction() == Direction.CANDIDATES_FOR_VACANCY);
  }

  /** One update of the lists. */
  private final class Renewal {
    private final Set<Id> others = new TreeSet<>();
    private final Set<Id> gone = new TreeSet<>();
    private final Set<Id> anew = new TreeSet<>();
    private final Map<Id, List<Rated>> arrivals = new TreeMap<>();
    private final Map<Id, Held> before = new TreeMap<>();

    Renewal(Step step) {
      step.changed()
          .forEach(
              (id, one) -> {
                boolean there = one.after() != null;
                (isSubject(id) ? there ? anew : gone : others).add(id);
              });
      step.decided().stream()
          .flatMap(Set::stream)
          .filter(id -> isSubject(id) && lists.containsKey(id) && !gone.contains(id))
          .forEach(anew::add);
      for (Id other : others) {
        arrive(other, step.changed().get(other));
      }
    }

    /** Offers somebody who changed to all lists that are not made anew. */
    private void arrive(Id other, @Nullable Altered change) {
      Set<Id> listed = listedWith.getOrDefault(other, Set.of());
      Stream.concat(listed.stream(), market.decidedAbout(other).stream())
          .forEach(subject -> touch(subject));
      if (change == null || change.after() == null) {
        return;
      }
      market.everybody(
          other,
          direction(),
          rated -> {
            Rated one = new Rated(other, rated.score());
            Held list = lists.getOrDefault(rated.id(), Held.NONE);
            boolean comesIn = list.takes(one) || listed.contains(rated.id());
            if (comesIn) {
              touch(rated.id()).add(one);
            }
          });
    }

    private List<Rated> touch(Id subject) {
      return arrivals.computeIfAbsent(subject, id -> new ArrayList<>());
    }

    /** Gives the lists as they were of all that may differ. */
    Map<Id, Held> run() {
      arrivals.keySet().removeIf(id -> anew.contains(id) || !lists.containsKey(id));
      arrivals.keySet().removeAll(gone);
      for (Id subject : gone) {
        remember(subject);
        hold(subject, Held.NONE);
        lists.remove(subject);
      }
      arrivals.forEach(
          (subject, arrived) -> {
            remember(subject);
            hold(subject, merged(subject, arrived));
          });
      for (Id subject : anew) {
        remember(subject);
        hold(subject, list(subject));
      }
      return before;
    }

    private void remember(Id subject) {
      before.put(subject, lists.getOrDefault(subject, Held.NONE));
    }

    /** Whoever did not change and is not on the list comes after the last of it. */
    private Held merged(Id subject, List<Rated> arrived) {
      Held list = lists.getOrDefault(subject, Held.NONE);
      List<Rated> merged = new ArrayList<>(arrived);
      list.best().stream().filter(one -> !others.contains(one.id())).forEach(merged::add);
      merged.removeIf(one -> !list.takes(one));
      Collections.sort(merged);
      int depth = Held.depth(request.top());
      if (merged.size() >= depth) {
        return held(subject, List.copyOf(merged.subList(0, depth)), false);
      }
      return list.complete() || merged.size() >= request.top()
          ? held(subject, List.copyOf(merged), list.complete())
          : list(subject);
    }
  }

  /** Keeps the counts up to date of those who have no proposal. */
  private void count(Step step) {
    step.decided().forEach(tallies.keySet()::removeAll);
    tallies.keySet().removeAll(step.changed().keySet());
    tallies.forEach(
        (subject, tally) -> {
          for (Id other : step.changed().keySet()) {
            if (!isSubject(other)) {
              blockedBy(step.before(), subject, other).ifPresent(names -> tally.add(names, -1));
              blockedBy(market.judging(), subject, other).ifPresent(names -> tally.add(names, 1));
            }
          }
        });
  }

  private Optional<List<String>> blockedBy(Judging judging, Id subject, Id other) {
    return subject instanceof VacancyId vacancy
        ? judging.blockedBy((CandidateId) other, vacancy, direction())
        : judging.blockedBy((CandidateId) subject, (VacancyId) other, direction());
  }

  /**
   * All that it holds now; judges each proposal again.
   *
   * @return what {@code ranked} gives for everybody as they are now
   */
  public synchronized MatchResult result() {
    List<Proposal> proposals = new ArrayList<>();
    List<Shortfall> shortfalls = new ArrayList<>();
    lists.forEach(
        (subject, list) -> {
          for (int i = 0; i < list.shown().size(); i++) {
            proposals.add(new Proposal(i + 1, judged(subject, list.shown().get(i).id())));
          }
          if (list.shown().isEmpty()) {
            shortfalls.add(tallies.computeIfAbsent(subject, this::tally).shortfall(subject));
          }
        });
    tallies.keySet().removeIf(subject -> !lists.getOrDefault(subject, Held.NONE).shown().isEmpty());
    Proposals chosen = new Proposals(proposals, shortfalls, new RankingCertificate());
    RankedProvider ranked = new RankedProvider();
    return new MatchResult(
        ranked.name(),
        ranked.version(),
        market.policy(),
        market.asOf(),
        market.revision(),
        request,
        chosen.proposals(),
        chosen.shortfalls(),
        market.leftOut(),
        market.decided(),
        chosen.certificate());
  }

  private Judgement judged(Id subject, Id other) {
    Judging judging = market.judging();
    Optional<Judgement> judgement =
        subject instanceof VacancyId vacancy
            ? judging.judge((CandidateId) other, vacancy, direction())
            : judging.judge((CandidateId) subject, (VacancyId) other, direction());
    return judgement.orElseThrow();
  }

  private Tally tally(Id subject) {
    Tally tally = new Tally();
    Direction back =
        direction() == Direction.CANDIDATES_FOR_VACANCY
            ? Direction.VACANCIES_FOR_CANDIDATE
            : Direction.CANDIDATES_FOR_VACANCY;
    for (Id other : market.subjects(back)) {
      blockedBy(market.judging(), subject, other).ifPresent(names -> tally.add(names, 1));
    }
    return tally;
  }
}
