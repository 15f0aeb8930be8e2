package nl.pow.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.pow.core.Period;
import nl.pow.core.governance.DecisionId;
import nl.pow.core.json.Json;
import nl.pow.core.party.PartnerId;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import org.junit.jupiter.api.Test;

class IndicatorTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final LocalDate END = LocalDate.of(2020, 12, 31);
  private static final Period YEAR = new Period(DAY, END);
  private static final DecisionId STEERING = new DecisionId("steering-2020-06");
  private static final Target FIRST = new Target(YEAR, 100, DAY, null, null);
  private static final Target REVISED =
      new Target(YEAR, 80, DAY.plusDays(150), STEERING, "De vraag daalde door corona.");

  private static final Indicator PLACED =
      Indicator.of(
          new IndicatorId("i-1"), "Plaatsingen", "Mensen die beginnen te werken", "mensen", 0);

  @Test
  void s47ATargetIsRevisedByADatedDecisionAndOldReportsStay() {
    Indicator one = PLACED.with(FIRST).with(REVISED);
    assertThat(one.targetAsOf(END, DAY.plusDays(149))).contains(FIRST);
    assertThat(one.targetAsOf(END, DAY.plusDays(150))).contains(REVISED);
    assertThat(one.targetAsOf(END, DAY.minusDays(1))).isEmpty();
    assertThat(one.targetAsOf(END.plusDays(1), END)).isEmpty();
    assertThat(Kind.INDICATOR.references(one))
        .containsExactly(new Reference(Kind.DECISION, STEERING));
    assertThatThrownBy(() -> one.with(FIRST))
        .hasMessage("A target is revised on or after the day on which the last one was set.");
  }

  @Test
  void s47ACorrectionCountsFromTheDayOnWhichItIsKnown() {
    Measurement may = new Measurement(DAY.plusDays(140), 31, DAY.plusDays(145), null);
    Measurement april = new Measurement(DAY.plusDays(110), 20, DAY.plusDays(146), "UWV");
    Measurement better = new Measurement(DAY.plusDays(140), 33, DAY.plusDays(160), "UWV");
    Indicator one = PLACED.with(better).with(may).with(april);
    assertThat(one.measuredAsOf(END, DAY.plusDays(144))).isEmpty();
    assertThat(one.measuredAsOf(END, DAY.plusDays(159))).contains(may);
    assertThat(one.measuredAsOf(END, DAY.plusDays(160))).contains(better);
    assertThat(one.measuredAsOf(DAY.plusDays(120), END)).contains(april);
    assertThatThrownBy(() -> new Measurement(DAY, 1, DAY.minusDays(1), null))
        .hasMessage("A measurement is known on or after the day for which it was found.");
  }

  /** Whatever is decided, found or signed later, what was known on a day stays as it was. */
  @Property(tries = 2_000)
  void s47WhatWasKnownStaysAfterLaterRevisions(
      @ForAll("targets") List<Target> targets,
      @ForAll("measurements") List<Measurement> measurements,
      @ForAll("days") int asked,
      @ForAll("days") int known) {
    LocalDate day = DAY.plusDays(asked);
    LocalDate knownOn = DAY.plusDays(known);
    Indicator then = PLACED;
    Indicator now = PLACED;
    for (Target target :
        targets.stream().sorted(Comparator.comparing(Target::decidedOn)).toList()) {
      now = now.with(target);
      then = target.decidedOn().isAfter(knownOn) ? then : then.with(target);
    }
    for (Measurement measurement : measurements) {
      now = now.with(measurement);
      then = measurement.knownOn().isAfter(knownOn) ? then : then.with(measurement);
    }
    assertThat(now.targetAsOf(day, knownOn)).isEqualTo(then.targetAsOf(day, LocalDate.MAX));
    assertThat(now.measuredAsOf(day, knownOn)).isEqualTo(then.measuredAsOf(day, LocalDate.MAX));
    int last = -1;
    for (Target target : now.targets()) {
      boolean holds = !target.decidedOn().isAfter(knownOn) && target.period().contains(day);
      last = holds ? target.value() : last;
    }
    assertThat(now.targetAsOf(day, knownOn).map(Target::value).orElse(-1)).isEqualTo(last);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, 12);
  }

  @Provide
  Arbitrary<List<Target>> targets() {
    return Combinators.combine(days(), days(), days(), Arbitraries.integers().between(0, 999))
        .as(
            (from, length, decided, value) ->
                new Target(
                    new Period(DAY.plusDays(from), DAY.plusDays(from + (long) length)),
                    value,
                    DAY.plusDays(decided),
                    null,
                    null))
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Measurement>> measurements() {
    return Combinators.combine(days(), days(), Arbitraries.integers().between(0, 999))
        .as(
            (on, later, value) ->
                new Measurement(DAY.plusDays(on), value, DAY.plusDays(on + (long) later), null))
        .list()
        .ofMaxSize(6);
  }

  @Test
  void s49ASignedNoteStandsBesideTheFigureAndIsExportedWithIt() {
    SignedNote note =
        SignedNote.of(
            DAY.plusDays(120),
            "Een genuanceerd beeld dat niet uit de statistieken bleek.",
            DAY.plusDays(121),
            new ProfessionalId("coordinator-1"));
    SignedNote later =
        SignedNote.of(DAY.plusDays(120), "Bevestigd.", DAY.plusDays(130), new PartnerId("uwv"));
    Measurement april = new Measurement(DAY.plusDays(120), 20, DAY.plusDays(120), "UWV");
    Indicator one = PLACED.with(april).with(later).with(note);
    assertThat(one.notesAsOf(END, DAY.plusDays(125))).containsExactly(note);
    assertThat(one.notesAsOf(END, END)).containsExactly(note, later);
    assertThat(one.notesAsOf(DAY, END)).isEmpty();
    String exported = Json.create().write(one);
    assertThat(exported)
        .contains("\"value\":20", "genuanceerd beeld", "\"professional\":\"coordinator-1\"");
    assertThat(Json.create().read(Indicator.class, exported)).isEqualTo(one);
    assertThatThrownBy(() -> new SignedNote(DAY, "x", DAY, null, null))
        .hasMessage("A note is signed by one professional or by one partner.");
    assertThat(Kind.INDICATOR.references(one))
        .containsExactly(
            new Reference(Kind.PARTNER, new PartnerId("uwv")),
            new Reference(Kind.PROFESSIONAL, new ProfessionalId("coordinator-1")));
  }

  @Test
  void showsItsIdOnly() {
    assertThat(PLACED).hasToString("Indicator[i-1]");
    assertThat(SignedNote.of(DAY, "x", DAY, new PartnerId("uwv"))).hasToString("SignedNote[]");
  }
}
