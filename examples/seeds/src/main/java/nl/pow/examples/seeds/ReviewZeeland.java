package nl.pow.examples.seeds;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.governance.Body;
import nl.pow.core.governance.Commitment;
import nl.pow.core.governance.Instrument;
import nl.pow.core.governance.Meeting;
import nl.pow.core.governance.MeetingSeries;
import nl.pow.core.governance.Programme;
import nl.pow.core.party.Colleagues;
import nl.pow.core.party.Professional;
import nl.pow.core.plan.Forecast;
import nl.pow.core.plan.Indicator;
import nl.pow.core.plan.Measurement;
import nl.pow.core.plan.Realised;
import nl.pow.core.store.Kind;

/** Outcomes of the half-yearly review of the service points in Zeeland, 16 July 2021. */
final class ReviewZeeland implements SeedDocument {
  private static final LocalDate DAY = LocalDate.of(2021, 7, 16);

  @Override
  public String folder() {
    return "review-zeeland";
  }

  @Override
  public String title() {
    return "Uitkomsten heisessie: versterken van de bestaande infrastructuur (Zeeland)";
  }

  @Override
  public List<Answered> ask(World world) {
    MeetingSeries series = world.one(Kind.MEETING_SERIES, "heisessie");
    List<Meeting> meetings = world.all(Kind.MEETING);
    LocalDate next = series.nextDueOn(meetings);
    return List.of(
        Answered.of("Wanneer is de volgende heisessie?", next.toString()),
        new Answered(
            "Wat staat dan op de agenda, omdat het is afgesproken en niet klaar is?",
            series.carriedOver(meetings, next).stream().map(Commitment::text).toList()),
        new Answered(
            "Wat is er geconcludeerd?", world.one(Kind.MEETING, "heisessie-2021-07").conclusions()),
        new Answered(
            "Wat was de verwachting tijdens corona, en wat is daarvan gekomen?", expected(world)),
        new Answered(
            "Wie zitten in het team van jobhunters en jobcoaches, en sinds wanneer?",
            team(world, next)),
        new Answered(
            "Wie weet van begeleiding, en wie heeft ruimte?",
            colleagues(world).with(Code.parse("expertise:guidance")).stream()
                .map(one -> World.words(one.role()) + ", ruimte voor " + one.capacity())
                .toList()),
        new Answered(
            "Welke instrumenten zijn van alle organisaties in Zeeland?",
            world.all(Kind.INSTRUMENT).stream()
                .filter(one -> one.isOpenTo(world.one(Kind.PARTNER, "amr-zeeland")))
                .map(Instrument::title)
                .toList()),
        new Answered(
            "Welk programma kan bijdragen?",
            world.all(Kind.PROGRAMME).stream().map(Programme::title).toList()));
  }

  private static List<String> expected(World world) {
    Indicator unemployment = world.one(Kind.INDICATOR, "unemployment");
    return unemployment.realisedAsOf(DAY).stream()
        .flatMap(each -> told(each, unemployment.unit()))
        .toList();
  }

  private static Stream<String> told(Realised each, String unit) {
    Forecast forecast = each.forecast();
    Measurement found = each.measurement();
    return Stream.of(
        "%s verwacht op %s voor %s tot en met %s: %s %s; gekozen beleid: %s"
            .formatted(
                forecast.source(),
                forecast.madeOn(),
                forecast.period().from(),
                forecast.period().to(),
                forecast.value(),
                unit,
                forecast.context() == null ? "geen" : forecast.context()),
        found == null
            ? "nog niets gevonden"
            : "%s, gevonden voor %s: %s; verschil %s"
                .formatted(
                    found.source(), found.on(), found.value(), each.difference().orElseThrow()));
  }

  private static Colleagues colleagues(World world) {
    return Colleagues.of(world.all(Kind.PROFESSIONAL), List.of());
  }

  private static List<String> team(World world, LocalDate day) {
    Body team = world.one(Kind.BODY, "team-hunters-coaches");
    return team.membersOn(day).stream()
        .map(id -> world.one(Kind.PROFESSIONAL, id.value()))
        .map(Professional::role)
        .map(role -> World.words(role) + ", sinds " + team.period().from())
        .toList();
  }
}
