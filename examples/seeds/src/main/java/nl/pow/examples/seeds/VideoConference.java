package nl.pow.examples.seeds;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.governance.MeetingSeries;
import nl.pow.core.history.Lived;
import nl.pow.core.history.State;
import nl.pow.core.history.Step;
import nl.pow.core.idea.Experiment;
import nl.pow.core.idea.Idea;
import nl.pow.core.idea.Practice;
import nl.pow.core.idea.Practices;
import nl.pow.core.idea.QuestionRound;
import nl.pow.core.offering.Lack;
import nl.pow.core.offering.MenuCard;
import nl.pow.core.offering.MenuFilter;
import nl.pow.core.offering.MenuQuestion;
import nl.pow.core.outcome.OutcomeType;
import nl.pow.core.outcome.Tally;
import nl.pow.core.plan.Event;
import nl.pow.core.plan.EventInventory;
import nl.pow.core.plan.Shock;
import nl.pow.core.plan.ShockEffect;
import nl.pow.core.plan.Touched;
import nl.pow.core.region.Region;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.Kind;
import nl.pow.core.trajectory.Trajectory;
import org.jspecify.annotations.Nullable;

/** The first video conference of all regions, 30 April 2020. */
final class VideoConference implements SeedDocument {
  private static final LocalDate DAY = LocalDate.of(2020, 4, 30);
  private static final int WIDEST = 24;
  private static final LocalDate SHOCK = LocalDate.of(2020, 3, 16);

  @Override
  public String folder() {
    return "video-conference";
  }

  @Override
  public String title() {
    return "Unieke eerste video-conferentie Perspectief op Werk";
  }

  @Override
  public List<Answered> ask(World world) {
    QuestionRound round = world.one(Kind.QUESTION_ROUND, "april-2020");
    MeetingSeries series = world.one(Kind.MEETING_SERIES, "all-regions");
    return List.of(
        new Answered("Wat is anders geworden, en waardoor?", changes(world)),
        new Answered("Wat raakt “geen fysiek contact”?", shock(world)),
        new Answered("Welke bijeenkomsten waren er voor werkgevers?", inventory(world)),
        new Answered("Hoeveel banen zijn behouden, hoeveel mensen geplaatst?", jobs(world)),
        new Answered("Wat is een nieuw initiatief?", initiatives(world)),
        new Answered(
            "Welke ideeën zien alle 35 regio's?",
            world.all(Kind.IDEA).stream()
                .filter(idea -> everywhere(idea))
                .map(idea -> idea.title() + " (uit " + World.region(idea.origin()) + ")")
                .toList()),
        new Answered("Welke praktijk werkt, en kan een andere regio overnemen?", practices(world)),
        new Answered("Wat zeiden de regio's?", answers(round)),
        new Answered("Welke regio antwoordde op welke vraag?", table(round)),
        new Answered("Welke regio's zeiden niets?", silent(round)),
        new Answered("Helpt werken op afstand?", experiment(world)),
        new Answered("Met wie is nu contact nodig?", contacts(world)),
        new Answered("Welke cursus blijft over als alleen online kan?", online(world)),
        Answered.of(
            "Wanneer is het volgende overleg?",
            series.nextDueOn(world.all(Kind.MEETING)) + " (uiterlijk begin juni)"));
  }

  private static boolean everywhere(Idea idea) {
    return World.REGISTER.regions().stream().allMatch(r -> idea.isVisibleTo(r.code(), DAY));
  }

  private static List<String> changes(World world) {
    Stream<String> events =
        world.all(Kind.EVENT).stream()
            .filter(one -> one.history().size() > 1)
            .map(
                one ->
                    told(one.title(), one.region(), one)
                        + one.dayOn(DAY).map(day -> ", nu op " + day).orElse(""));
    Stream<String> actions =
        world.all(Kind.ACTION).stream()
            .filter(one -> one.history().size() > 1)
            .map(one -> told(one.title(), one.region(), one));
    return Stream.concat(events, actions).toList();
  }

  /** What it came to, and why. */
  private static <S extends Enum<S> & State<S>> String told(
      String title, @Nullable RegionCode region, Lived<S, ? extends Step<S>> life) {
    Code reason = life.history().get(life.history().size() - 1).reason();
    return "%s (%s): %s%s"
        .formatted(
            title,
            World.region(region),
            World.words(life.state()),
            reason == null ? "" : ", door " + World.words(reason));
  }

  private static List<String> shock(World world) {
    List<Event> events = world.all(Kind.EVENT);
    ShockEffect effect =
        Shock.noPhysicalContact(SHOCK)
            .on(world.all(Kind.ACTION), events, world.all(Kind.TRAJECTORY));
    return Stream.of(effect.actions(), effect.events(), effect.trajectories())
        .flatMap(List::stream)
        .map(VideoConference::told)
        .toList();
  }

  private static String told(Touched<?> one) {
    return one.id().value() + ": " + World.words(one.reason());
  }

  private static List<String> inventory(World world) {
    EventInventory inventory =
        EventInventory.of(
            World.REGISTER, world.all(Kind.EVENT), Code.parse("audience:employers"), DAY);
    return inventory.rows().stream()
        .flatMap(row -> row.events().values().stream().flatMap(List::stream))
        .sorted(Comparator.comparing(Event::id))
        .map(
            one ->
                one.title() + ", " + World.region(one.region()) + ": " + World.words(one.state()))
        .toList();
  }

  private static List<String> jobs(World world) {
    Tally tally = Tally.of(world.all(Kind.OUTCOME));
    return List.of(
        "behouden: " + tally.of(OutcomeType.JOB_PRESERVED).count(),
        "geplaatst: " + tally.of(OutcomeType.PLACED).count());
  }

  private static List<String> initiatives(World world) {
    return world.all(Kind.INITIATIVE).stream()
        .map(
            one ->
                one.title() + " (" + World.region(one.region()) + "): " + World.words(one.state()))
        .toList();
  }

  private static List<String> practices(World world) {
    Practices library =
        Practices.of(
            world.all(Kind.IDEA),
            world.all(Kind.INITIATIVE),
            world.all(Kind.EXPERIMENT),
            World.REGISTER.regionNamed("Zeeland").code(),
            DAY);
    return library.all().stream().flatMap(VideoConference::told).toList();
  }

  private static Stream<String> told(Practice one) {
    return one.adoptions().stream()
        .filter(each -> each.result() != null)
        .map(
            each ->
                "%s (uit %s). %s: %s. %s"
                    .formatted(
                        one.title(),
                        World.region(one.origin()),
                        World.region(each.region()),
                        World.words(Objects.requireNonNull(each.result())),
                        Objects.requireNonNullElse(each.note(), "")));
  }

  private static List<String> answers(QuestionRound round) {
    return World.REGISTER.regions().stream()
        .map(Region::code)
        .filter(region -> round.answersOf(region).stream().anyMatch(all -> !all.isEmpty()))
        .map(
            region ->
                World.region(region)
                    + ": "
                    + round.answersOf(region).stream().flatMap(List::stream).toList())
        .toList();
  }

  /** A row for each region that said something, a column for each question. */
  private static List<String> table(QuestionRound round) {
    List<Region> silent = round.silent(World.REGISTER);
    Column[] columns =
        Stream.concat(Stream.of("regio"), round.questions().stream())
            .map(VideoConference::column)
            .toArray(Column[]::new);
    String[][] rows =
        World.REGISTER.regions().stream()
            .filter(region -> !silent.contains(region))
            .map(region -> row(region, round))
            .toArray(String[][]::new);
    return AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, columns, rows)
        .lines()
        .toList();
  }

  private static Column column(String head) {
    return new Column()
        .header(head)
        .headerAlign(HorizontalAlign.LEFT)
        .dataAlign(HorizontalAlign.LEFT)
        .maxWidth(WIDEST);
  }

  private static String[] row(Region region, QuestionRound round) {
    Stream<String> answers =
        round.answersOf(region.code()).stream().map(all -> all.isEmpty() ? "" : "antwoord");
    return Stream.concat(Stream.of(region.name()), answers).toArray(String[]::new);
  }

  private static List<String> silent(QuestionRound round) {
    List<Region> silent = round.silent(World.REGISTER);
    return List.of(
        silent.size() + " van " + World.REGISTER.regions().size(),
        silent.stream().map(Region::name).collect(Collectors.joining(", ")));
  }

  private static List<String> experiment(World world) {
    Experiment experiment = world.one(Kind.EXPERIMENT, "hallo-werk");
    return List.of(
        experiment.hypothesis(),
        experiment.finding() == null
            ? "nog niet te zeggen: er is geen bevinding"
            : World.words(experiment.finding().judgement()));
  }

  private static List<String> contacts(World world) {
    return world.all(Kind.TRAJECTORY).stream()
        .filter(one -> one.isContactOverdue(DAY))
        .map(Trajectory::id)
        .map(id -> "traject " + id + ": contact is te lang geleden")
        .toList();
  }

  private static List<String> online(World world) {
    Candidate person =
        Candidate.of(
            world.one(Kind.CANDIDATE, "example-1").id(),
            World.REGISTER.regionNamed("Friesland").code());
    MenuQuestion question = new MenuQuestion(person, Lack.none(), MenuFilter.onlineOnly(), DAY);
    MenuCard card = MenuCard.of(world.all(Kind.OFFERING), question);
    return Stream.concat(
            card.eligible().stream().map(line -> line.offering().title() + ": blijft"),
            card.others().stream().map(line -> line.offering().title() + ": valt af"))
        .toList();
  }
}
