package nl.pow.core.offering;

import java.util.List;
import nl.pow.core.Indication;

/**
 * One line of a menu card, held against one question.
 *
 * @param offering the offering
 * @param findings what each rule finds, in the order of the rules; rules that ask nothing say
 *     nothing
 * @param closes what of what is lacking it closes
 */
public record MenuLine(Offering offering, List<MenuFinding> findings, Lack closes) {
  /** Copies the list. */
  public MenuLine {
    findings = List.copyOf(findings);
  }

  static MenuLine of(Offering offering, MenuQuestion question) {
    Lack closes = question.lack().closedBy(offering);
    return new MenuLine(offering, MenuRules.findings(offering, question, closes), closes);
  }

  /**
   * Tells whether the person can follow it, as far as is known.
   *
   * @return true when no rule blocks it
   */
  public boolean isEligible() {
    return blockedBy().isEmpty();
  }

  /**
   * Every rule that blocks it.
   *
   * @return the findings that are not met
   */
  public List<MenuFinding> blockedBy() {
    return with(Indication.NO);
  }

  /**
   * What is to be asked before it is sure.
   *
   * @return the findings of which not enough is known
   */
  public List<MenuFinding> toAsk() {
    return with(Indication.UNKNOWN);
  }

  private List<MenuFinding> with(Indication met) {
    return findings.stream().filter(finding -> finding.met() == met).toList();
  }
}
