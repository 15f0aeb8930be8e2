package nl.pow.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.examples.quickstart.Efforts;
import nl.pow.examples.quickstart.Words;
import nl.pow.examples.quickstart.report.EffortsData.ActionRow;
import nl.pow.examples.quickstart.report.EffortsData.ChangeRow;
import nl.pow.examples.quickstart.report.EffortsData.ContributionRow;
import nl.pow.examples.quickstart.report.EffortsData.IndicatorRow;
import nl.pow.examples.quickstart.report.EffortsData.Lane;
import nl.pow.examples.quickstart.report.EffortsData.LessonRow;
import nl.pow.examples.quickstart.report.EffortsData.LineRow;
import nl.pow.examples.quickstart.report.EffortsData.Note;
import nl.pow.examples.quickstart.report.EffortsData.ResultRow;
import nl.pow.examples.quickstart.report.EffortsData.Share;
import nl.pow.examples.quickstart.report.EffortsData.Span;
import nl.pow.examples.quickstart.report.EffortsData.TightnessRow;
import nl.pow.examples.quickstart.report.EffortsData.TypeRow;
import nl.pow.matching.Matching;
import org.junit.jupiter.api.Test;

class EffortsDataTest {
  private static final Taxonomy ESCO = Matching.taxonomies().named("esco").open(Settings.empty());

  private final EffortsData dutch = EffortsData.of(SmallCase.telling("nl"), ESCO);
  private final EffortsData english = EffortsData.of(SmallCase.telling("en"), ESCO);

  @Test
  void actionsStandByLineAndStateAndTellWhatIsLate() {
    Share running = new Share("RUNNING", "loopt", 1);
    Share converted = new Share("CONVERTED", "in een andere vorm gegoten", 1);
    assertThat(dutch.lines())
        .containsExactly(
            new LineRow(
                "Plan",
                "Leren",
                List.of("Werk dat er is"),
                List.of(running, converted),
                List.of(
                    new ActionRow(
                        "Klassen",
                        "De school",
                        "RUNNING",
                        "loopt",
                        1,
                        2,
                        "Bellen",
                        "30 november 2026",
                        true),
                    new ActionRow(
                        "Kennismaken",
                        "De school",
                        "CONVERTED",
                        "in een andere vorm gegoten",
                        0,
                        0,
                        "Bellen",
                        "1 april 2026",
                        false))),
            new LineRow(
                "",
                "Andere acties",
                List.of(),
                List.of(running),
                List.of(
                    new ActionRow(
                        "Bus",
                        "De school",
                        "RUNNING",
                        "loopt",
                        0,
                        0,
                        "Bellen",
                        "1 december 2026",
                        false))));
  }

  @Test
  void changesTellTheirCausesTheLatestFirst() {
    assertThat(english.changes())
        .containsExactly(
            new ChangeRow("1 September 2026", "Klassen", "action", "RUNNING", "running", "", ""),
            new ChangeRow(
                "8 June 2026",
                "Kennismaken",
                "action",
                "CONVERTED",
                "converted",
                "goes on together with another action",
                "became: Bus"),
            new ChangeRow(
                "20 April 2026", "Markt", "event", "CANCELLED", "cancelled", "reason:storm", ""),
            new ChangeRow(
                "2 March 2026",
                "Klassen",
                "action",
                "POSTPONED",
                "postponed",
                "illness",
                "to 1 September 2026"));
  }

  @Test
  void lanesHoldWhatChangedFromItsFirstDay() {
    assertThat(dutch.lanes())
        .extracting(Lane::title)
        .containsExactly("Klassen", "Markt", "Kennismaken");
    assertThat(dutch.lanes().get(1))
        .isEqualTo(
            new Lane(
                "Markt",
                "bijeenkomst",
                List.of(
                    new Span(
                        "PLANNED",
                        "gepland",
                        "2026-02-01",
                        "2026-04-20",
                        "1 februari 2026\ngepland"),
                    new Span(
                        "CANCELLED",
                        "afgelast",
                        "2026-04-20",
                        "2026-04-20",
                        "20 april 2026\nafgelast\nreason:storm"))));
    assertThat(dutch.lanes().get(0).spans().get(2).to()).isEqualTo("2026-12-01");
  }

  @Test
  void trajectoriesAreCountedByTypeAndState() {
    assertThat(dutch.trajectories())
        .containsExactly(
            new TypeRow("jobcoaching", List.of(new Share("PLANNED", "gepland", 1)), 1),
            new TypeRow(
                "jongeren",
                List.of(new Share("RUNNING", "loopt", 1), new Share("COMPLETED", "afgerond", 1)),
                2));
  }

  @Test
  void whatWasLearnedIsToldWithoutTellingOfAFewPeople() {
    assertThat(dutch.lessons())
        .containsExactly(new LessonRow("ja", "aan het werk", "goede begeleiding", null));
  }

  @Test
  void indicatorsStandBesideTargetsAndNotes() {
    assertThat(dutch.indicators())
        .containsExactly(
            new IndicatorRow(
                "Aan het werk",
                "Ieder een keer",
                "mensen",
                0,
                12,
                11,
                false,
                "Nog niet gehaald: 11 van 12 mensen op 31 oktober 2026.",
                List.of("Het doel ging op 1 juli 2026 van 10 naar 12. Er was meer werk."),
                List.of(
                    new Note("De zomer was stil.", "De school, 3 november 2026"),
                    new Note("Nu niet meer.", "coördinator, De school, 4 november 2026"))),
            new IndicatorRow(
                "Wachten",
                "Dagen",
                "dagen",
                24,
                14,
                13,
                true,
                "Doel gehaald: 13 van 14 dagen op 31 oktober 2026.",
                List.of(),
                List.of()),
            new IndicatorRow(
                "Iets",
                "Iets",
                "keer",
                0,
                null,
                null,
                false,
                "Nog niets gemeten.",
                List.of(),
                List.of()));
  }

  @Test
  void outcomesCountNobodyTwice() {
    assertThat(english.results())
        .containsExactly(new ResultRow("placed", 1), new ResultRow("job preserved", 20));
    assertThat(english.contributions())
        .containsExactly(
            new ContributionRow("Bus", 1, 1), new ContributionRow("Kennismaken", 1, 0));
  }

  @Test
  void tightnessIsThatOfTheLatestFigureAndMayBeUndefined() {
    assertThat(english.tightness())
        .containsExactly(
            new TightnessRow(
                "Plumbers and pipe fitters",
                "VERY_TIGHT",
                "very tight",
                9,
                2,
                4500,
                "2026-Q3",
                "bron"),
            new TightnessRow("Cooks", "AVERAGE", "average", 3, 2, 1500, "2026-Q3", "bron"),
            new TightnessRow(
                "Fishery workers, hunters and trappers",
                "UNDEFINED",
                "undefined",
                3,
                0,
                null,
                "2026-Q3",
                "bron"));
  }

  @Test
  void nothingGivesEmptyParts() {
    Telling nothing = new Telling(Efforts.none(), Words.texts(), Locale.ENGLISH, SmallCase.TODAY);

    EffortsData data = EffortsData.of(nothing, ESCO);

    assertThat(data.lines()).isEmpty();
    assertThat(data.changes()).isEmpty();
    assertThat(data.trajectories()).isEmpty();
    assertThat(data.indicators()).isEmpty();
    assertThat(data.results()).isEmpty();
    assertThat(data.tightness()).isEmpty();
  }

  @Test
  void namesOfPeopleAreNotTold() {
    assertThat(dutch.toString()).doesNotContain("Name that nobody should read");
  }
}
