package nl.pow.matching.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.plugin.Providers;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.text.Texts;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.market.Decided;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.LeftOut;
import nl.pow.matching.market.Role;
import nl.pow.matching.policy.ContextEvidence;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.PolicyInForce;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Shortfall;

/**
 * Results of a match in words, in Dutch or English. Thread-safe; it never changes what it says.
 *
 * <p>A criterion brings its own texts ({@link CriterionProvider#texts()}) under these codes, of
 * which the first that is there counts; a text that is missing shows as its code:
 *
 * <ul>
 *   <li>{@code criterion.NAME}: what it is called
 *   <li>{@code NAME.SUBJECT.RELATION}, {@code NAME.RELATION}, {@code NAME.SUBJECT.other}, {@code
 *       NAME.other}: a piece of evidence, with places {@code {subject}}, {@code {asked}} and {@code
 *       {found}}
 *   <li>{@code NAME.SUBJECT}: what its subject is called, else {@code subject.SUBJECT}
 * </ul>
 */
public final class Wording {
  private final Phrases own;
  private final SortedMap<String, CriterionProvider> criteria = new TreeMap<>();
  private final ConcurrentMap<String, Optional<Phrases>> theirs = new ConcurrentHashMap<>();
  private final CodeWords codes;

  private Wording(Locale locale, Taxonomy taxonomy, Providers<CriterionProvider> criteria) {
    this.own = new Phrases(Texts.load(Wording.class::getResourceAsStream, "wording"), locale);
    this.codes = new CodeWords(own, taxonomy);
    criteria.all().forEach(provider -> this.criteria.put(provider.name(), provider));
  }

  /**
   * The words of one language.
   *
   * @param locale Dutch, or English for every other language
   * @param taxonomy gives the names of occupations and skills
   * @param criteria bring texts of their own
   * @return the wording
   */
  public static Wording of(
      Locale locale, Taxonomy taxonomy, Providers<CriterionProvider> criteria) {
    return new Wording(locale, taxonomy, criteria);
  }

  /**
   * What a criterion is called.
   *
   * @param name its name in a policy
   * @return one or a few words
   */
  public String criterion(String name) {
    return find(name, "criterion." + name, Map.of()).orElse("criterion." + name);
  }

  /**
   * A finding in one line: criterion, verdict, and what it counts for; or what a person decided.
   *
   * @param finding the finding
   * @return a sentence
   */
  public String finding(Finding finding) {
    HumanDecision decision = finding.decision();
    if (decision != null && finding.criterion().equals(Finding.DECISION)) {
      return told("finding", decision);
    }
    String graded = graded(finding);
    return decision == null ? graded : graded + " " + told("finding", decision);
  }

  String told(String where, HumanDecision decision) {
    return own.get(where + "." + decision.kind(), Map.of("day", day(decision)));
  }

  private String day(HumanDecision decision) {
    return codes.of(new Code("day", decision.on().toString()));
  }

  private String graded(Finding finding) {
    String role = finding.blocks() ? "blocks" : finding.role() == Role.WISH ? "wish" : "demand";
    return own.get(
        "finding." + role,
        Map.of(
            "criterion", criterion(finding.criterion()),
            "verdict", own.get("verdict." + finding.verdict()),
            "value", finding.value(),
            "weight", finding.weight(),
            "points", finding.contribution()));
  }

  /**
   * What was asked and found, a line for each piece of evidence.
   *
   * @param finding the finding
   * @return sentences in the order of the evidence
   */
  public List<String> evidence(Finding finding) {
    return finding.evidence().stream().map(e -> evidence(finding.criterion(), e)).toList();
  }

  private String evidence(String name, Evidence evidence) {
    Map<String, String> values =
        Map.of(
            "subject", subject(name, evidence.subject()),
            "asked", codes.of(evidence.asked()),
            "found", codes.of(evidence.found()));
    String exact = name + "." + evidence.subject() + "." + evidence.relation();
    return find(name, exact, values)
        .or(() -> find(name, name + "." + evidence.relation(), values))
        .or(() -> find(name, name + "." + evidence.subject() + ".other", values))
        .or(() -> find(name, name + ".other", values))
        .orElse(exact);
  }

  private String subject(String name, String subject) {
    return find(name, name + "." + subject, Map.of())
        .or(() -> own.find("subject." + subject, Map.of()))
        .orElse(subject);
  }

  /**
   * A judgement in full: the score, then each finding, each followed by its evidence.
   *
   * @param judgement the judgement
   * @return lines; those of evidence begin with two blanks and a dash
   */
  public List<String> judgement(Judgement judgement) {
    List<String> lines = new ArrayList<>();
    lines.add(score(judgement));
    for (Finding finding : judgement.explanation().findings()) {
      lines.add(finding(finding));
      evidence(finding).forEach(line -> lines.add("  - " + line));
    }
    return List.copyOf(lines);
  }

  /**
   * Which contexts of a policy apply, and which demands and weights they make otherwise.
   *
   * @param inForce the policy on the day, as a result or a market tells it
   * @param direction whose demands and wishes
   * @return one line for each context, then one for each change; empty when no context applies
   */
  public List<String> contexts(PolicyInForce inForce, Direction direction) {
    return new ContextWording(own, this::criterion).lines(inForce, direction);
  }

  /**
   * What figures of tightness say for and against a context.
   *
   * @param evidence what they say
   * @return a sentence or two; where policy and figures differ, that people decide
   */
  public String figures(ContextEvidence evidence) {
    String figures = evidence.isSupported() ? "yes" : "no";
    String applies = evidence.applies() ? "on" : "off";
    return own.get(
        "context.figures." + figures + "-" + applies,
        Map.of(
            "context", evidence.context(),
            "supporting", evidence.supporting().size(),
            "against", evidence.against().size()));
  }

  /**
   * The score of a judgement against the highest that its policy allows.
   *
   * @param judgement the judgement
   * @return a sentence
   */
  public String score(Judgement judgement) {
    long most =
        judgement.explanation().findings().stream().mapToLong(f -> f.weight() * 1000L).sum();
    return own.get(
        judgement.admitted() ? "score" : "score.out",
        Map.of(
            "points",
            judgement.score().points(),
            "most",
            most,
            "confidence",
            judgement.score().confidence() / 10));
  }

  /**
   * A judgement in short: which criteria are met, which partly, which not, which are not known.
   *
   * @param judgement the judgement
   * @return one line
   */
  public String summary(Judgement judgement) {
    return Stream.of(Verdict.values())
        .map(verdict -> summary(judgement, verdict))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> summary(Judgement judgement, Verdict verdict) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    judgement.explanation().findings().stream()
        .filter(finding -> finding.verdict() == verdict)
        .forEach(finding -> names.add(criterion(finding.criterion())));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(own.get("summary." + verdict, Map.of("names", String.join(", ", names))));
  }

  /**
   * Why there is no proposal, or why there are fewer than could be.
   *
   * @param shortfall who has none, or too few
   * @return a first line, then one for each demand that put pairs out, then one for those with too
   *     few points and one for those that have their place elsewhere, if any
   */
  public List<String> shortfall(Shortfall shortfall) {
    String kind = shortfall.subject() instanceof VacancyId ? "vacancy" : "candidate";
    List<String> lines = new ArrayList<>();
    Map<String, Integer> counts =
        Map.of(
            "considered", shortfall.considered(),
            "placed", shortfall.placed(),
            "elsewhere", shortfall.elsewhere(),
            "below", shortfall.below());
    lines.add(own.get("shortfall." + kind + (shortfall.placed() > 0 ? ".some" : ""), counts));
    shortfall.obstacles().forEach(obstacle -> lines.add(obstacle(kind, obstacle)));
    if (shortfall.below() > 0) {
      lines.add(own.get("shortfall." + kind + ".below", counts));
    }
    if (shortfall.elsewhere() > 0) {
      lines.add(own.get("shortfall." + kind + ".elsewhere", counts));
    }
    return List.copyOf(lines);
  }

  String obstacle(String kind, Obstacle obstacle) {
    return own.get(
        "obstacle." + kind,
        Map.of(
            "criterion", criterion(obstacle.criterion()),
            "blocked", obstacle.blocked(),
            "alone", obstacle.alone()));
  }

  /**
   * What a person decided about a pair, who, when and why: for the people concerned, not for a log.
   *
   * @param decided the decision, and what it does
   * @return the decision, when and why, and a line when it has no effect now
   */
  public List<String> decided(Decided decided) {
    HumanDecision decision = decided.decision();
    Map<String, Object> values =
        new HashMap<>(
            Map.of(
                "candidate", decision.candidate(),
                "vacancy", decision.vacancy(),
                "day", day(decision),
                "by", decision.by(),
                "reason", decision.reason()));
    if (decision instanceof Corrected corrected) {
      values.put("criterion", criterion(corrected.criterion()));
      values.put("verdict", own.get("verdict." + corrected.grade().verdict()));
      values.put("value", corrected.grade().value());
    }
    List<String> lines = new ArrayList<>();
    lines.add(own.get("decided." + decision.kind(), values));
    lines.add(own.get("decided.by", values));
    if (!decided.effect().equals(decision.kind())) {
      lines.add(own.get("decided." + decided.effect(), values));
    }
    return List.copyOf(lines);
  }

  /**
   * The words for what differs between two matches.
   *
   * @return in the same language
   */
  public DiffWording diff() {
    return new DiffWording(this, own);
  }

  /**
   * The words for advice.
   *
   * @return in the same language, with the same names
   */
  public AdviceWording advice() {
    return new AdviceWording(this, own, codes);
  }

  /**
   * Why somebody took no part.
   *
   * @param leftOut who
   * @return a sentence
   */
  public String leftOut(LeftOut leftOut) {
    return own.get("left-out." + leftOut.reason(), Map.of("id", leftOut.id()));
  }

  private Optional<String> find(String name, String code, Map<String, ?> values) {
    return theirs
        .computeIfAbsent(name, this::phrases)
        .flatMap(phrases -> phrases.find(code, values))
        .or(() -> own.find(code, values));
  }

  /** Read when first needed, so that the faulty texts of one criterion do not hide the others. */
  private Optional<Phrases> phrases(String name) {
    return Optional.ofNullable(criteria.get(name))
        .flatMap(CriterionProvider::texts)
        .map(texts -> new Phrases(texts, own.locale()));
  }
}
