package nl.pow.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.party.Employer;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.region.Postcode;
import nl.pow.core.vacancy.Application;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Task;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.core.vacancy.Workplace;

/** Makes vacancies, each of an employer in the sector of its profession where there is one. */
final class VacancyMaker {
  private final Dice dice;
  private final Scene scene;
  private final List<Employer> employers;
  private final SortedMap<Code, List<Employer>> bySector = new TreeMap<>();

  VacancyMaker(Scene scene, List<Employer> employers) {
    this.dice = scene.dice();
    this.scene = scene;
    this.employers = employers;
    for (Employer employer : employers) {
      for (Code sector : employer.sectors()) {
        bySector.computeIfAbsent(sector, s -> new ArrayList<>()).add(employer);
      }
    }
  }

  Vacancy make(int number) {
    Profession profession = scene.profession();
    Employer employer = employer(profession);
    return new Vacancy(
        new VacancyId(scene.id("v-", 3, scene.plan().size().vacancies(), number)),
        scene.region(),
        employer.id(),
        null,
        VacancyStatus.OPEN,
        dice.percent(70) ? 1 : dice.between(2, 5),
        null,
        profession.title(),
        null,
        scene.day().plusMonths(1).plusDays(dice.between(0, 120)),
        job(profession, employer),
        terms(profession),
        requirements(profession),
        tasks(profession),
        Application.unknown());
  }

  private Employer employer(Profession profession) {
    return dice.oneOf(bySector.getOrDefault(profession.sector(), employers));
  }

  private Job job(Profession profession, Employer employer) {
    Postcode here = employer.postcode();
    Postcode postcode = here == null || dice.percent(30) ? scene.postcode() : here;
    boolean remote = profession.rhythm() == Rhythm.OFFICE && dice.percent(20);
    Workplace workplace =
        new Workplace(postcode, null, null, null, remote ? Indication.YES : Indication.NO);
    return new Job(
        profession.occupation(),
        new TreeSet<>(List.of(profession.sector())),
        workplace,
        dice.percent(25) ? (Integer) (5 * dice.between(1, 6)) : null,
        profession.conditions());
  }

  private Terms terms(Profession profession) {
    LocalDate start = scene.day().plusDays(dice.between(0, 90));
    LocalDate end = scene.end(start);
    return new Terms(
        new Period(dice.percent(90) ? start : null, end),
        dice.percent(95) ? Habits.hours(dice, profession.hours()) : null,
        Habits.pattern(profession.rhythm()),
        end == null ? Habits.contracts(dice) : Habits.SHORT_TERM,
        List.of(),
        null,
        null);
  }

  private Requirements requirements(Profession profession) {
    boolean entry = profession.level().compareTo(ThinkingLevel.VMBO) <= 0;
    LanguageLevel spoken = entry ? LanguageLevel.REASONABLE : LanguageLevel.GOOD;
    LanguageLevel written = entry ? LanguageLevel.UNKNOWN : LanguageLevel.REASONABLE;
    List<LanguageRequirement> languages = new ArrayList<>();
    languages.add(must(Habits.DUTCH, spoken, written));
    if (dice.percent(22)) {
      LanguageCode visitors = dice.oneOf(Habits.GERMAN, Habits.ENGLISH);
      languages.add(must(visitors, LanguageLevel.GOOD, LanguageLevel.REASONABLE));
    }
    return new Requirements(
        profession.level(),
        skills(profession),
        languages,
        profession.licences().stream().map(l -> new LicenceRequirement(l, Need.MUST)).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  private static LanguageRequirement must(
      LanguageCode code, LanguageLevel spoken, LanguageLevel written) {
    return new LanguageRequirement(Habits.language(code, spoken, written), Need.MUST);
  }

  private List<SkillRequirement> skills(Profession profession) {
    List<SkillRequirement> asked = new ArrayList<>();
    List<SkillId> core = dice.some(profession.essential(), dice.between(5, 8));
    for (int i = 0; i < core.size(); i++) {
      Need need = i < 2 ? Need.MUST : i < 5 ? Need.SHOULD : Need.TRAINABLE;
      SkillLevel level = dice.percent(25) ? SkillLevel.INDEPENDENT : SkillLevel.UNKNOWN;
      asked.add(new SkillRequirement(core.get(i), level, need));
    }
    for (SkillId extra : dice.some(profession.optional(), dice.between(0, 2))) {
      asked.add(new SkillRequirement(extra, SkillLevel.UNKNOWN, Need.SHOULD));
    }
    return asked;
  }

  private List<Task> tasks(Profession profession) {
    if (!dice.percent(20)) {
      return List.of();
    }
    TreeSet<SkillId> simple = new TreeSet<>(dice.some(profession.essential(), 2));
    return List.of(
        new Task("Voorbereiden en opruimen", 8, Indication.YES, Collections.emptySortedSet()),
        new Task("Het vakwerk zelf", null, Indication.NO, simple));
  }
}
