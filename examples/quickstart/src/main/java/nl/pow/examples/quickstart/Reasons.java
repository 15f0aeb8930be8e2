package nl.pow.examples.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.matching.Matching;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Role;
import nl.pow.matching.text.Wording;

/** The reasons of a proposal, in words. */
public final class Reasons {
  private static final int PIECES = 4;

  private final Wording wording;

  /**
   * Words for findings.
   *
   * @param taxonomy knows the names of codes
   * @param language Dutch or English
   */
  public Reasons(Taxonomy taxonomy, Locale language) {
    this.wording = Wording.of(language, taxonomy, Matching.criteria());
  }

  /**
   * The reasons for a score, the largest contribution first.
   *
   * @param judgement the pair
   * @return one sentence for each wish
   */
  public List<String> of(Judgement judgement) {
    return judgement.explanation().findings().stream()
        .filter(f -> f.role() == Role.WISH)
        .sorted(Comparator.comparingLong(Finding::contribution).reversed())
        .map(this::reason)
        .toList();
  }

  private String reason(Finding finding) {
    List<String> evidence = wording.evidence(finding);
    String pieces = evidence.stream().limit(PIECES).collect(Collectors.joining(" "));
    int more = evidence.size() - PIECES;
    return wording.finding(finding) + " " + pieces + (more > 0 ? " (+" + more + ")" : "");
  }

  /**
   * What is met and what is not, in one line.
   *
   * @param judgement the pair
   * @return a line
   */
  public String summary(Judgement judgement) {
    return wording.summary(judgement);
  }

  /**
   * The name of a criterion.
   *
   * @param name its code
   * @return its name
   */
  public String criterion(String name) {
    return wording.criterion(name);
  }

  /**
   * What would help a vacancy without a candidate.
   *
   * @param miss who comes nearest, and what if less were asked
   * @return lines, indented where they belong to the one before
   */
  public List<String> help(NearMiss miss) {
    List<String> lines = new ArrayList<>(wording.advice().whyNot(miss.nearest()));
    lines.addAll(wording.advice().costs(miss.costs()));
    return List.copyOf(lines);
  }
}
