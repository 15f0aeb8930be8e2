package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pow.core.Id;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.Shortfall;

/** Each requirement of a vacancy no longer asked, and who would come in. */
final class Drops {
  private static final HoursPerWeek ANY = new HoursPerWeek(0, HoursPerWeek.LIMIT);

  private final Ground ground;
  private final Vacancy vacancy;

  Drops(Ground ground, Vacancy vacancy) {
    this.ground = ground;
    this.vacancy = vacancy;
  }

  DemandCosts costs() {
    List<VacancyChange> all = all(vacancy);
    Market market = ground.market(ground.snapshot().candidates(), List.of(vacancy));
    Shortfall now = Shortfall.of(market, vacancy.id());
    Set<Id> in = admitted(List.of());
    Set<Id> most = admitted(all);
    List<RequirementCost> costs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<VacancyChange> others = new ArrayList<>(all);
      VacancyChange one = others.remove(i);
      costs.add(
          new RequirementCost(
              one, gained(admitted(List.of(one)), in), gained(most, admitted(others))));
    }
    return new DemandCosts(
        vacancy.id(), now.considered(), in.size(), now.obstacles(), costs, gained(most, in));
  }

  private Set<Id> admitted(List<VacancyChange> changes) {
    Vacancy changed = vacancy;
    for (VacancyChange change : changes) {
      changed = change.applyTo(changed);
    }
    Market market = ground.market(ground.snapshot().candidates(), List.of(changed));
    Set<Id> admitted = new HashSet<>();
    market.candidates().stream()
        .filter(c -> market.score(c, vacancy.id(), Direction.CANDIDATES_FOR_VACANCY).isPresent())
        .forEach(admitted::add);
    return admitted;
  }

  private static int gained(Set<Id> with, Set<Id> without) {
    return (int) with.stream().filter(id -> !without.contains(id)).count();
  }

  /** In the order of docs/advice.md. */
  static List<VacancyChange> all(Vacancy vacancy) {
    List<VacancyChange> drops = new ArrayList<>();
    HoursPerWeek hours = vacancy.terms().hours();
    if (hours != null && !hours.equals(ANY)) {
      drops.add(new HoursOffered(hours, ANY));
    }
    Integer radius = vacancy.job().recruitmentRadiusKm();
    if (radius != null) {
      drops.add(new RecruitmentRadius(radius, null));
    }
    Requirements asked = vacancy.requirements();
    ThinkingLevel level = asked.thinkingLevel();
    if (level != null && level != ThinkingLevel.NOT_APPLICABLE) {
      drops.add(new LevelAsked(level, null));
    }
    asked.skills().forEach(skill -> drops.add(new SkillAsked(skill, null)));
    asked.languages().forEach(language -> drops.add(new LanguageAsked(language, null)));
    asked.licences().forEach(licence -> drops.add(new LicenceAsked(licence, null)));
    asked.educations().stream()
        .map(EducationRequirement::need)
        .max(Comparator.comparingInt(Ladder::steps))
        .ifPresent(most -> drops.add(new EducationAsked(most, null)));
    asked.experience().forEach(done -> drops.add(new ExperienceAsked(done, null)));
    return List.copyOf(drops);
  }
}
