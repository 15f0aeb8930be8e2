package nl.pow.core.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.access.ActorId;
import nl.pow.core.region.Region;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PracticesTest {
  private static final RegionRegister REGISTER = RegionRegister.ofYear(2026);
  private static final RegionCode FRIESLAND = REGISTER.regionNamed("Friesland").code();
  private static final RegionCode FLEVOLAND = REGISTER.regionNamed("Flevoland").code();
  private static final LocalDate DAY = LocalDate.of(2020, 4, 30);
  private static final LocalDate LATER = DAY.plusYears(1);
  private static final ActorId ACTOR = new ActorId("project-leader-1");

  private static Idea idea(String id, @Nullable LocalDate sharedOn, Adoption... adoptions) {
    return new Idea(
        new IdeaId(id),
        id,
        null,
        FRIESLAND,
        null,
        null,
        Collections.emptySortedSet(),
        sharedOn,
        List.of(adoptions));
  }

  private static Initiative initiative(
      String id, @Nullable String idea, @Nullable LocalDate evaluatedOn) {
    List<InitiativeStep> steps = new ArrayList<>();
    steps.add(InitiativeStep.of(InitiativeState.RUNNING, DAY, ACTOR));
    if (evaluatedOn != null) {
      steps.add(
          new InitiativeStep(
              InitiativeState.EVALUATED, evaluatedOn, ACTOR, null, "Half of them found work."));
    }
    return new Initiative(
        new InitiativeId(id),
        id,
        FRIESLAND,
        idea == null ? null : new IdeaId(idea),
        Collections.emptySortedSet(),
        steps.get(steps.size() - 1).state(),
        steps);
  }

  private static Experiment trial(String id, @Nullable String initiative, LocalDate foundOn) {
    return new Experiment(
        new ExperimentId(id),
        "It helps.",
        "refugees with a permit",
        "share at work",
        FRIESLAND,
        initiative == null ? null : new InitiativeId(initiative),
        new Period(DAY, DAY.plusDays(60)),
        new Finding(Judgement.SUPPORTED, 40, foundOn, null));
  }

  private static Adoption adoption(RegionCode region, @Nullable Code result) {
    return new Adoption(region, DAY.plusDays(30), result, null);
  }

  @Test
  void s51APracticeTellsWhatWasDoneForWhomAndWhatCameOfIt() {
    Idea courses = idea("courses", DAY, adoption(FLEVOLAND, Code.parse("result:helps")));
    Initiative pilot = initiative("pilot", "courses", DAY.plusDays(200));
    Experiment trial = trial("trial", "pilot", DAY.plusDays(90));
    Practices practices =
        Practices.of(List.of(courses), List.of(pilot), List.of(trial), FLEVOLAND, LATER);

    assertThat(practices.all())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.title()).isEqualTo("courses");
              assertThat(one.origin()).isEqualTo(FRIESLAND);
              assertThat(one.forWhom()).containsExactly("refugees with a permit");
              assertThat(one.evaluated()).containsExactly(pilot);
              assertThat(one.trials()).containsExactly(trial);
              assertThat(one.adoptions()).extracting(Adoption::region).containsExactly(FLEVOLAND);
            });
  }

  @Test
  void s51AnIdeaOfWhichNothingCameYetIsNoPractice() {
    Idea told = idea("told", DAY);
    Idea adopted = idea("adopted", DAY, adoption(FLEVOLAND, null));
    Initiative running = initiative("running", "told", null);

    assertThat(of(List.of(told, adopted), List.of(running), List.of(), FLEVOLAND)).isEmpty();
  }

  @Test
  void s51WhatIsNotSharedIsSeenByItsOwnRegionOnly() {
    List<Idea> ideas = List.of(idea("own", null));
    List<Initiative> done =
        List.of(initiative("of-own", "own", LATER), initiative("alone", null, LATER));
    List<Experiment> trials = List.of(trial("apart", null, LATER));

    assertThat(of(ideas, done, trials, FRIESLAND)).containsExactly("It helps.", "alone", "own");
    assertThat(of(ideas, done, trials, FLEVOLAND)).isEmpty();
    assertThat(Practices.of(ideas, done, trials, FRIESLAND, LATER.minusDays(1)).all()).isEmpty();
  }

  /** Who shares an idea gives its practice to all 35 regions, most adopted first. */
  @Property(tries = 100)
  void s51WhatIsSharedIsSeenByAllRegionsMostAdoptedFirst(@ForAll long seed) {
    Random random = new Random(seed);
    List<Idea> ideas = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int count = 1 + random.nextInt(6);
      ideas.add(
          idea(
              "idea-" + i,
              DAY,
              REGISTER.regions().stream()
                  .limit(count)
                  .map(region -> adoption(region.code(), Code.parse("result:helps")))
                  .toArray(Adoption[]::new)));
    }
    RegionCode asking = REGISTER.regions().get(random.nextInt(35)).code();
    List<Practice> all = Practices.of(ideas, List.of(), List.of(), asking, LATER).all();

    assertThat(all).hasSize(5);
    assertThat(all.stream().map(one -> -one.adoptions().size())).isSorted();
    assertThat(REGISTER.regions().stream().map(Region::code))
        .allMatch(
            region -> Practices.of(ideas, List.of(), List.of(), region, LATER).all().equals(all));
  }

  private static List<String> of(
      List<Idea> ideas, List<Initiative> done, List<Experiment> trials, RegionCode region) {
    return Practices.of(ideas, done, trials, region, LATER).all().stream()
        .map(Practice::title)
        .toList();
  }
}
