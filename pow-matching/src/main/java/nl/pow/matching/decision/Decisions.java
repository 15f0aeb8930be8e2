package nl.pow.matching.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.json.Json;
import nl.pow.core.json.JsonInput;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.validation.Validation;
import org.jspecify.annotations.Nullable;

/**
 * The decisions that stand.
 *
 * <p>For a pair there is one that pins or dismisses it, and one correction of each criterion. Of
 * two about the same the one of the later day stands; of the same day the one that was given last.
 * A decision stands until it is replaced or taken back, also while candidate or vacancy take no
 * part. Immutable and thread-safe.
 */
public final class Decisions {
  private static final Decisions NONE = new Decisions(new TreeMap<>());

  private final SortedMap<Topic, HumanDecision> standing;

  /** What is decided: whether the pair is proposed, or the grade of a criterion. */
  private record Topic(CandidateId candidate, VacancyId vacancy, String criterion)
      implements Comparable<Topic> {
    private static final Comparator<Topic> ORDER =
        Comparator.comparing(Topic::candidate)
            .thenComparing(Topic::vacancy)
            .thenComparing(Topic::criterion);

    static Topic of(HumanDecision decision) {
      String criterion = decision instanceof Corrected corrected ? corrected.criterion() : "";
      return new Topic(decision.candidate(), decision.vacancy(), criterion);
    }

    @Override
    public int compareTo(Topic other) {
      return ORDER.compare(this, other);
    }
  }

  private Decisions(SortedMap<Topic, HumanDecision> standing) {
    this.standing = standing;
  }

  /**
   * No decisions.
   *
   * @return the same instance on each call
   */
  public static Decisions none() {
    return NONE;
  }

  /**
   * Those that stand after all that was decided.
   *
   * @param decisions in the order in which they were given
   * @return the decisions
   */
  public static Decisions of(Collection<? extends HumanDecision> decisions) {
    return NONE.with(decisions);
  }

  /**
   * These and one more.
   *
   * @param decision replaces the one about the same, unless that is of a later day
   * @return a copy
   */
  public Decisions with(HumanDecision decision) {
    return with(List.of(decision));
  }

  private Decisions with(Collection<? extends HumanDecision> more) {
    SortedMap<Topic, HumanDecision> all = new TreeMap<>(standing);
    for (HumanDecision decision : more) {
      all.merge(
          Topic.of(decision), decision, (old, late) -> late.on().isBefore(old.on()) ? old : late);
    }
    return new Decisions(all);
  }

  /**
   * Takes a decision back.
   *
   * @param decision one that stands; any other changes nothing
   * @return a copy without it
   */
  public Decisions without(HumanDecision decision) {
    SortedMap<Topic, HumanDecision> others = new TreeMap<>(standing);
    others.remove(Topic.of(decision), decision);
    return new Decisions(others);
  }

  /**
   * All that stand.
   *
   * @return by candidate, then vacancy, then what is decided
   */
  public List<HumanDecision> all() {
    return List.copyOf(standing.values());
  }

  /**
   * Those about one pair.
   *
   * @param candidate the candidate
   * @param vacancy the vacancy
   * @return whether it is proposed, then corrections by the name of their criterion
   */
  public List<HumanDecision> about(CandidateId candidate, VacancyId vacancy) {
    return standing.tailMap(new Topic(candidate, vacancy, "")).values().stream()
        .takeWhile(one -> one.candidate().equals(candidate) && one.vacancy().equals(vacancy))
        .toList();
  }

  /**
   * Tells whether there is none.
   *
   * @return true when nothing was decided
   */
  public boolean isEmpty() {
    return standing.isEmpty();
  }

  /**
   * Reads decisions.
   *
   * @param document as {@link #write} gives it
   * @param locale of the messages: Dutch, or else English
   * @return the decisions that stand after those in the document
   * @throws nl.pow.core.InvalidDataException with all faults, when there is one
   * @throws nl.pow.core.json.InputFailedException when the input breaks off
   */
  public static Decisions read(JsonInput document, Locale locale) {
    return of(
        Json.create()
            .in(locale)
            .validating(Validation.create())
            .read(DecisionsForm.class, document)
            .decisions());
  }

  /**
   * Writes them for people, indented, with their reasons.
   *
   * @return a JSON object with the lists {@code pinned}, {@code dismissed} and {@code corrected}
   * @throws nl.pow.core.InvalidDataException when a text in it holds half of a surrogate pair
   */
  public String write() {
    return Json.create().writePretty(DecisionsForm.of(all()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Decisions decisions && standing.equals(decisions.standing);
  }

  @Override
  public int hashCode() {
    return standing.hashCode();
  }

  /**
   * Text for logs.
   *
   * @return how many there are
   */
  @Override
  public String toString() {
    return "Decisions[" + standing.size() + "]";
  }
}
