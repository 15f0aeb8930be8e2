package nl.pow.core.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.candidate.ContactDetails;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.Situation;
import nl.pow.core.candidate.Support;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.EmployerId;
import nl.pow.core.party.PartnerId;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.region.RegionCode;
import nl.pow.core.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MenuCardTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final LocalDate DAY = LocalDate.of(2021, 9, 1);
  private static final RegionCode ZEELAND = new RegionCode("AM24");
  private static final RegionCode FRYSLAN = new RegionCode("AM02");
  private static final LanguageCode NLD = new LanguageCode("nld");
  private static final SkillGain COOKING = gain("x:cook", SkillLevel.INDEPENDENT);
  private static final SkillGain HYGIENE = gain("x:hygiene", SkillLevel.UNKNOWN);
  private static final Lack KITCHEN = Lack.of(List.of(COOKING, HYGIENE));

  private static SkillGain gain(String skill, SkillLevel level) {
    return new SkillGain(SkillId.parse(skill), level);
  }

  private static Candidate person(Situation situation, Qualifications own) {
    return new Candidate(
        new CandidateId("c-1"),
        ZEELAND,
        null,
        CandidateStatus.ACTIVE,
        situation,
        Mobility.unknown(),
        WorkWishes.unknown(),
        own,
        Support.unknown(),
        ContactDetails.unknown());
  }

  private static LanguageSkill speaks(LanguageLevel level) {
    return new LanguageSkill(NLD, level, LanguageLevel.UNKNOWN, level, level);
  }

  private static final Candidate SEEKER =
      person(
          Situation.JOB_SEEKER,
          Qualifications.unknown()
              .withThinkingLevel(ThinkingLevel.VMBO)
              .withLanguages(List.of(speaks(LanguageLevel.REASONABLE)))
              .withNone(new TreeSet<>(Set.of(QualificationKind.LICENCES))));

  private static MenuQuestion question(Lack lack, MenuFilter filter) {
    return new MenuQuestion(SEEKER, lack, filter, DAY);
  }

  private static Offering course(String id, SkillGain... gains) {
    return Offering.of(new OfferingId(id), "Cursus", "Scalda", List.of(gains));
  }

  private static OfferingTerms costs(@Nullable Integer euros, @Nullable Integer weeks) {
    return new OfferingTerms(weeks, euros, null, Period.open());
  }

  private static List<String> ids(List<MenuLine> lines) {
    return lines.stream().map(line -> line.offering().id().value()).toList();
  }

  @Test
  void s30FirstComesWhatClosesMostThenWhatCostsLessThenWhatIsShorter() {
    MenuCard card =
        MenuCard.of(
            List.of(
                course("unpriced", COOKING),
                course("long", COOKING).withTerms(costs(100, 20)),
                course("short", COOKING).withTerms(costs(100, 10)),
                course("dear", COOKING, HYGIENE).withTerms(costs(5_000, 30)),
                course("basic", gain("x:cook", SkillLevel.BASIC))),
            question(KITCHEN, MenuFilter.none()));

    assertThat(ids(card.eligible())).containsExactly("dear", "short", "long", "unpriced");
    assertThat(card.eligible().get(0).closes()).isEqualTo(KITCHEN);
    assertThat(card.eligible().get(1).closes().skills()).containsExactly(COOKING);
    assertThat(ids(card.others())).containsExactly("basic");
    assertThat(card.others().get(0).blockedBy())
        .extracting(finding -> finding.text(DUTCH))
        .containsExactly("geeft niets van wat ontbreekt");
  }

  @Test
  void s30TheOthersTellEveryRuleThatBlocksThem() {
    Offering blocked =
        course("blocked", COOKING)
            .withRegion(FRYSLAN)
            .withDelivery(new Delivery(DeliveryMode.PHYSICAL, NLD, LanguageLevel.GOOD))
            .withTerms(new OfferingTerms(4, 0, 0, new Period(DAY.plusDays(1), null)))
            .withEligibility(
                new Eligibility(
                    new TreeSet<>(),
                    ThinkingLevel.MBO,
                    new TreeSet<>(Set.of(DrivingLicence.B)),
                    new TreeSet<>(Set.of(Situation.EMPLOYED_AT_RISK))));
    MenuLine line =
        MenuCard.of(List.of(blocked), question(KITCHEN, MenuFilter.onlineOnly())).others().get(0);

    assertThat(line.blockedBy())
        .extracting(finding -> finding.code().toString())
        .containsExactly(
            "menu:region-no",
            "menu:period-no",
            "menu:places-no",
            "menu:mode-no",
            "menu:language-no",
            "menu:situation-no",
            "menu:education-no",
            "menu:licence-no");
    assertThat(line.blockedBy())
        .extracting(finding -> finding.text(DUTCH))
        .startsWith("staat niet open voor deze regio", "starten kan niet op deze dag")
        .endsWith("de persoon heeft niet het rijbewijs dat nodig is");
    assertThat(line.blockedBy().get(2).text(Locale.ENGLISH)).isEqualTo("has no place free");
    assertThat(line.findings()).contains(new MenuFinding(MenuRule.GAP, Indication.YES));
  }

  @Test
  void s30WhatIsNotKnownIsToBeAskedAndBlocksNothing() {
    Offering asks =
        course("asks", COOKING)
            .withRegion(ZEELAND)
            .withDelivery(new Delivery(DeliveryMode.UNKNOWN, NLD, LanguageLevel.GOOD))
            .withEligibility(
                new Eligibility(
                    new TreeSet<>(Set.of(FRYSLAN)),
                    ThinkingLevel.MBO,
                    new TreeSet<>(Set.of(DrivingLicence.B)),
                    new TreeSet<>(Set.of(Situation.EMPLOYED))));
    Candidate unknown = person(Situation.UNKNOWN, Qualifications.unknown());
    MenuQuestion question =
        new MenuQuestion(
            unknown, KITCHEN, MenuFilter.onlineOnly().withLevel(LanguageLevel.GOOD), DAY);
    MenuLine line = MenuCard.of(List.of(asks), question).eligible().get(0);

    assertThat(line.toAsk())
        .extracting(MenuFinding::rule)
        .containsExactly(
            MenuRule.MODE,
            MenuRule.LANGUAGE,
            MenuRule.SITUATION,
            MenuRule.EDUCATION,
            MenuRule.LICENCE);
    assertThat(line.findings().get(0)).isEqualTo(new MenuFinding(MenuRule.REGION, Indication.YES));
  }

  @Test
  void s30WhatIsAskedExactlySufficesAndWhatIsNotStatedIsNotCounted() {
    Offering asks =
        course("asks", COOKING)
            .withDelivery(new Delivery(DeliveryMode.ONLINE, NLD, LanguageLevel.REASONABLE))
            .withEligibility(
                new Eligibility(
                    new TreeSet<>(), ThinkingLevel.VMBO, new TreeSet<>(), new TreeSet<>()));
    LanguageLevel none = LanguageLevel.UNKNOWN;
    Candidate unstated =
        person(
            Situation.JOB_SEEKER,
            Qualifications.unknown()
                .withThinkingLevel(ThinkingLevel.NOT_APPLICABLE)
                .withLanguages(List.of(new LanguageSkill(NLD, none, none, none, none))));
    MenuCard enough = MenuCard.of(List.of(asks), question(KITCHEN, MenuFilter.none()));
    MenuCard unclear =
        MenuCard.of(List.of(asks), new MenuQuestion(unstated, KITCHEN, MenuFilter.none(), DAY));

    assertThat(enough.eligible().get(0).findings())
        .contains(
            new MenuFinding(MenuRule.LANGUAGE, Indication.YES),
            new MenuFinding(MenuRule.EDUCATION, Indication.YES));
    assertThat(unclear.eligible().get(0).toAsk())
        .extracting(MenuFinding::rule)
        .containsExactly(MenuRule.LANGUAGE, MenuRule.EDUCATION);
  }

  @Test
  void s35OnlineOnlyKeepsTheOnlineCourseAndDropsTheClassroom() {
    List<Offering> offerings = new ArrayList<>();
    for (DeliveryMode mode : DeliveryMode.values()) {
      offerings.add(
          course(mode.name(), COOKING).withDelivery(new Delivery(mode, NLD, LanguageLevel.NONE)));
    }
    MenuCard card = MenuCard.of(offerings, question(KITCHEN, MenuFilter.onlineOnly()));

    assertThat(ids(card.eligible())).containsExactly("ONLINE", "UNKNOWN");
    assertThat(ids(card.others())).containsExactly("BLENDED", "PHYSICAL");
    assertThat(card.others())
        .allMatch(
            line ->
                line.blockedBy().equals(List.of(new MenuFinding(MenuRule.MODE, Indication.NO))));
  }

  @Test
  void s35TheFilterOnTheLevelOfLanguageKeepsWhatAsksNoMore() {
    List<Offering> offerings = new ArrayList<>();
    for (LanguageLevel level : EnumSet.of(LanguageLevel.REASONABLE, LanguageLevel.GOOD)) {
      offerings.add(
          course(level.name(), COOKING)
              .withDelivery(new Delivery(DeliveryMode.ONLINE, null, level)));
    }
    MenuFilter filter = MenuFilter.onlineOnly().withLevel(LanguageLevel.REASONABLE);
    MenuCard card = MenuCard.of(offerings, question(KITCHEN, filter));

    assertThat(ids(card.eligible())).containsExactly("REASONABLE");
    assertThat(card.others().get(0).blockedBy())
        .containsExactly(new MenuFinding(MenuRule.LEVEL, Indication.NO));
  }

  @Test
  void s30SupportStandsBesideTraining() {
    Code childcare = Code.parse("need:childcare");
    Offering care =
        Offering.support(
            new OfferingId("care"), "Opvang", "Gemeente", new TreeSet<>(Set.of(childcare)));
    Lack both =
        new Lack(
            List.of(COOKING),
            List.of(speaks(LanguageLevel.GOOD)),
            new TreeSet<>(Set.of(DrivingLicence.B)),
            new TreeSet<>(Set.of(childcare)));
    Offering lessons =
        course("lessons")
            .withGains(
                List.of(speaks(LanguageLevel.EXCELLENT)), new TreeSet<>(Set.of(DrivingLicence.B)));
    MenuCard card = MenuCard.of(List.of(care, lessons), question(both, MenuFilter.none()));

    assertThat(both.size()).isEqualTo(4);
    assertThat(ids(card.eligible())).containsExactly("lessons", "care");
    assertThat(card.eligible().get(1).closes().needs()).containsExactly(childcare);
    assertThat(
            ids(
                MenuCard.of(
                        List.of(care, lessons),
                        question(
                            both,
                            new MenuFilter(
                                new TreeSet<>(),
                                new TreeSet<>(Set.of(OfferingKind.SUPPORT)),
                                null)))
                    .eligible()))
        .containsExactly("care");
    assertThat(Words.of(DUTCH, OfferingKind.SUPPORT)).isEqualTo("ondersteuning");
  }

  private static <T> T one(Random random, T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static Offering random(Random random, String id) {
    List<SkillGain> gains = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      gains.add(gain("x:" + random.nextInt(4), one(random, SkillLevel.values())));
    }
    Integer places = random.nextBoolean() ? null : (Integer) random.nextInt(3);
    Integer euros = random.nextBoolean() ? null : (Integer) random.nextInt(3);
    return course(id, gains.toArray(SkillGain[]::new))
        .withRegion(random.nextInt(3) == 0 ? FRYSLAN : null)
        .withDelivery(
            new Delivery(
                one(random, DeliveryMode.values()), NLD, one(random, LanguageLevel.values())))
        .withTerms(
            new OfferingTerms(
                random.nextInt(3),
                euros,
                places,
                random.nextBoolean()
                    ? Period.open()
                    : new Period(DAY.plusDays(random.nextInt(2)), null)))
        .withEligibility(
            new Eligibility(
                new TreeSet<>(random.nextBoolean() ? Set.of() : Set.of(ZEELAND)),
                random.nextBoolean() ? null : one(random, ThinkingLevel.values()),
                new TreeSet<>(random.nextBoolean() ? Set.of() : Set.of(DrivingLicence.B)),
                new TreeSet<>(
                    random.nextBoolean() ? Set.of() : Set.of(one(random, Situation.values())))));
  }

  private static List<Offering> offerings(Random random) {
    List<Offering> made = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      made.add(random(random, "o-" + i));
    }
    return made;
  }

  private static MenuQuestion question(Random random) {
    return question(
        Lack.of(List.of(gain("x:0", SkillLevel.UNKNOWN), gain("x:1", SkillLevel.BASIC))),
        random.nextBoolean() ? MenuFilter.none() : MenuFilter.onlineOnly());
  }

  @Property(tries = 500)
  void s26WhoGivesItChangesNoOrderAndNoReason(@ForAll long seed) {
    Random random = new Random(seed);
    List<Offering> schools = offerings(random);
    MenuQuestion question = question(random);
    List<OfferingProvider> givers =
        List.of(
            new OfferingProvider("Werkgever", null, new EmployerId("e-1")),
            new OfferingProvider("UWV", new PartnerId("uwv"), null),
            OfferingProvider.named("A"));
    List<Offering> swapped = new ArrayList<>();
    schools.forEach(one -> swapped.add(one.withProvider(givers.get(random.nextInt(3)))));
    Collections.shuffle(swapped, random);
    MenuCard card = MenuCard.of(schools, question);
    MenuCard other = MenuCard.of(swapped, question);

    assertThat(ids(other.eligible())).isEqualTo(ids(card.eligible()));
    assertThat(ids(other.others())).isEqualTo(ids(card.others()));
    assertThat(other.others())
        .extracting(MenuLine::findings)
        .isEqualTo(card.others().stream().map(MenuLine::findings).toList());
  }

  @Property(tries = 500)
  void s30EveryOfferingStandsOnTheCardOnceAndEveryRuleHasWords(@ForAll long seed) {
    Random random = new Random(seed);
    List<Offering> offerings = offerings(random);
    MenuCard card = MenuCard.of(offerings, question(random));
    List<MenuLine> all = new ArrayList<>(card.eligible());
    all.addAll(card.others());

    Statistics.collect(card.eligible().size(), card.others().size() > 0);
    assertThat(all).extracting(MenuLine::offering).containsExactlyInAnyOrderElementsOf(offerings);
    assertThat(card.eligible()).allMatch(line -> line.blockedBy().isEmpty());
    assertThat(card.others()).noneMatch(line -> line.blockedBy().isEmpty());
    for (MenuLine line : all) {
      assertThat(line.findings()).extracting(MenuFinding::rule).isSorted().doesNotHaveDuplicates();
      for (MenuFinding finding : line.findings()) {
        assertThat(finding.text(DUTCH)).isNotEqualTo(finding.code().toString());
        assertThat(finding.text(Locale.ENGLISH)).isNotEqualTo(finding.text(DUTCH));
      }
    }
    for (int i = 1; i < card.eligible().size(); i++) {
      assertThat(card.eligible().get(i).closes().size())
          .isLessThanOrEqualTo(card.eligible().get(i - 1).closes().size());
    }
  }
}
