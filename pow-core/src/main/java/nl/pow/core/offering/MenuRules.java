package nl.pow.core.offering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Indication;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.Situation;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Holds one offering against one question, rule by rule; a rule that asks nothing says nothing. */
final class MenuRules {
  private final Offering offering;
  private final MenuQuestion question;
  private final List<MenuFinding> findings = new ArrayList<>();

  private MenuRules(Offering offering, MenuQuestion question) {
    this.offering = offering;
    this.question = question;
  }

  static List<MenuFinding> findings(Offering offering, MenuQuestion question, Lack closes) {
    MenuRules rules = new MenuRules(offering, question);
    rules.region();
    rules.terms();
    rules.filter();
    rules.language();
    rules.person();
    if (question.lack().size() > 0) {
      rules.tell(MenuRule.GAP, closes.size() > 0);
    }
    return List.copyOf(rules.findings);
  }

  private void tell(MenuRule rule, boolean met) {
    tell(rule, met ? Indication.YES : Indication.NO);
  }

  private void tell(MenuRule rule, Indication met) {
    findings.add(new MenuFinding(rule, met));
  }

  private void region() {
    Set<RegionCode> open = new TreeSet<>(offering.eligibility().regions());
    Stream.ofNullable(offering.region()).forEach(open::add);
    RegionCode mine = question.candidate().region();
    if (!open.isEmpty()) {
      tell(MenuRule.REGION, mine == null ? Indication.UNKNOWN : known(open.contains(mine)));
    }
  }

  private void terms() {
    OfferingTerms terms = offering.terms();
    if (!terms.period().isOpen()) {
      tell(MenuRule.PERIOD, terms.period().contains(question.day()));
    }
    if (terms.places() != null) {
      tell(MenuRule.PLACES, terms.places() > 0);
    }
  }

  private void filter() {
    MenuFilter filter = question.filter();
    Delivery delivery = offering.delivery();
    if (!filter.kinds().isEmpty()) {
      tell(MenuRule.KIND, filter.kinds().contains(offering.kind()));
    }
    if (!filter.modes().isEmpty()) {
      boolean unknown = delivery.mode() == DeliveryMode.UNKNOWN;
      tell(
          MenuRule.MODE,
          unknown ? Indication.UNKNOWN : known(filter.modes().contains(delivery.mode())));
    }
    LanguageLevel highest = filter.level();
    if (highest != null) {
      boolean stated = delivery.level().isStated();
      tell(
          MenuRule.LEVEL,
          stated ? known(delivery.level().compareTo(highest) <= 0) : Indication.UNKNOWN);
    }
  }

  private void language() {
    LanguageCode language = offering.delivery().language();
    LanguageLevel level = offering.delivery().level();
    if (language != null && level.isStated() && level != LanguageLevel.NONE) {
      tell(MenuRule.LANGUAGE, masters(question.candidate().qualifications(), language, level));
    }
  }

  /** Each side of the language that is known must be there; one at least must be known. */
  private static Indication masters(
      Qualifications own, LanguageCode language, LanguageLevel asked) {
    Optional<LanguageSkill> skill =
        own.languages().stream().filter(one -> one.language().equals(language)).findFirst();
    if (skill.isEmpty()) {
      return absent(own, QualificationKind.LANGUAGES, own.languages().isEmpty());
    }
    LanguageSkill found = skill.get();
    List<LanguageLevel> sides =
        Stream.of(found.speaking(), found.writing(), found.reading(), found.listening())
            .filter(LanguageLevel::isStated)
            .toList();
    return sides.isEmpty()
        ? Indication.UNKNOWN
        : known(sides.stream().allMatch(side -> side.compareTo(asked) >= 0));
  }

  private void person() {
    Candidate candidate = question.candidate();
    Eligibility asked = offering.eligibility();
    if (!asked.situations().isEmpty()) {
      boolean unknown = candidate.situation() == Situation.UNKNOWN;
      tell(
          MenuRule.SITUATION,
          unknown ? Indication.UNKNOWN : known(asked.situations().contains(candidate.situation())));
    }
    if (asked.level() != null && asked.level() != ThinkingLevel.NOT_APPLICABLE) {
      tell(MenuRule.EDUCATION, reaches(candidate.qualifications().thinkingLevel(), asked.level()));
    }
    if (!asked.licences().isEmpty()) {
      tell(MenuRule.LICENCE, holds(candidate.qualifications(), asked.licences()));
    }
  }

  private static Indication reaches(@Nullable ThinkingLevel own, ThinkingLevel asked) {
    return own == null || own == ThinkingLevel.NOT_APPLICABLE
        ? Indication.UNKNOWN
        : known(own.rank() >= asked.rank());
  }

  private static Indication holds(Qualifications own, Set<DrivingLicence> asked) {
    return own.licences().containsAll(asked)
        ? Indication.YES
        : absent(own, QualificationKind.LICENCES, own.licences().isEmpty());
  }

  /** An empty list means that nothing is known, unless it is known that there is none. */
  private static Indication absent(Qualifications own, QualificationKind kind, boolean empty) {
    return empty && !own.none().contains(kind) ? Indication.UNKNOWN : Indication.NO;
  }

  private static Indication known(boolean met) {
    return met ? Indication.YES : Indication.NO;
  }
}
