package nl.pow.core.plan;

import static nl.pow.core.plan.Actions.ACTOR;
import static nl.pow.core.plan.Actions.CORONA;
import static nl.pow.core.plan.Actions.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import org.junit.jupiter.api.Test;

class EventTest {
  private static final Code EMPLOYERS = Code.parse("audience:employers");
  private static final LocalDate AUTUMN = LocalDate.of(2020, 10, 1);
  private static final EventId OTHER = new EventId("online-market");

  private static EventStep step(EventState state, int day) {
    return EventStep.of(state, DAY.plusDays(day), ACTOR);
  }

  private static EventStep told(EventState state, int day) {
    return EventStep.of(state, DAY.plusDays(day), ACTOR, CORONA);
  }

  private static Event planned(String id, String region, Code audience) {
    return Event.of(
        new EventId(id),
        "Opleidingsmarkt",
        new RegionCode(region),
        Code.parse("event:market"),
        List.of(audience),
        EventForm.PHYSICAL,
        DAY.plusDays(60),
        step(EventState.PLANNED, 0));
  }

  private static final Event MARKET = planned("market", "AM30", EMPLOYERS);

  @Test
  void s44AnEventIsPutOffToADayThatMayNotBeKnownYet() {
    Event open = MARKET.with(told(EventState.POSTPONED, 20));
    assertThat(open.dayOn(DAY.plusDays(19))).contains(DAY.plusDays(60));
    assertThat(open.dayOn(DAY.plusDays(20))).isEmpty();
    Event moved = open.with(told(EventState.POSTPONED, 30).to(AUTUMN));
    assertThat(moved.dayOn(DAY.plusDays(29))).isEmpty();
    assertThat(moved.dayOn(DAY.plusDays(30))).contains(AUTUMN);
    Event again = moved.with(step(EventState.PLANNED, 40)).with(step(EventState.HELD, 213));
    assertThat(again.dayOn(AUTUMN)).contains(AUTUMN);
    assertThat(open.with(step(EventState.HELD, 90)).dayOn(DAY.plusDays(90)))
        .contains(DAY.plusDays(90));
    String rule =
        "A step that plans or postpones an event, and no other, may name a new day; it does not lie"
            + " before the step.";
    assertThatThrownBy(() -> step(EventState.HELD, 3).to(AUTUMN)).hasMessage(rule);
    assertThatThrownBy(() -> told(EventState.POSTPONED, 3).to(DAY)).hasMessage(rule);
  }

  @Test
  void s43AConvertedEventHasOneSuccessor() {
    String rule =
        "An event that is converted, and no other, names the one other event in its place.";
    Event converted = MARKET.converted(told(EventState.CONVERTED, 30), OTHER);
    assertThat(Kind.EVENT.references(converted)).containsExactly(new Reference(Kind.EVENT, OTHER));
    assertThatThrownBy(() -> MARKET.with(told(EventState.CONVERTED, 30))).hasMessage(rule);
    assertThatThrownBy(() -> MARKET.converted(told(EventState.CANCELLED, 30), OTHER))
        .hasMessage(rule);
    assertThatThrownBy(() -> MARKET.converted(told(EventState.CONVERTED, 30), MARKET.id()))
        .hasMessage(rule);
    assertThatThrownBy(() -> MARKET.with(step(EventState.CANCELLED, 30)))
        .hasMessage("A step to this state tells its reason, as a code.");
  }

  @Property(tries = 2_000)
  void s43TheStateIsTheReplayOfTheHistory(@ForAll("steps") List<EventStep> steps) {
    Event one = MARKET;
    List<EventStep> taken = new ArrayList<>(one.history());
    for (EventStep step : steps) {
      try {
        boolean converts = step.state() == EventState.CONVERTED;
        one = converts ? one.converted(step, OTHER) : one.with(step);
        taken.add(step);
      } catch (InvalidValueException refusal) {
        assertThat(refusal.code()).startsWith("history-");
      }
    }
    assertThat(one.history()).isEqualTo(taken);
    assertThat(one.stateOn(LocalDate.MAX)).contains(one.state());
    assertThat(one.successor() != null).isEqualTo(one.state() == EventState.CONVERTED);
    Set<EventState> before = EnumSet.noneOf(EventState.class);
    taken.subList(0, taken.size() - 1).forEach(step -> before.add(step.state()));
    assertThat(before).noneMatch(state -> state.next().isEmpty());
  }

  @Provide
  Arbitrary<List<EventStep>> steps() {
    return Combinators.combine(
            Arbitraries.of(EventState.class),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, true, false))
        .as((state, day, told) -> told ? told(state, day) : step(state, day))
        .list()
        .ofMaxSize(8);
  }

  @Test
  void s44ListsEventsForEmployersOfAllRegionsByState() {
    Event festival = planned("festival", "AM01", EMPLOYERS).with(told(EventState.POSTPONED, 10));
    Event fair = planned("fair", "AM01", EMPLOYERS);
    Event early = fair.with(told(EventState.POSTPONED, 5).to(DAY.plusDays(70)));
    Event youth = planned("youth", "AM02", Code.parse("audience:young-people"));
    RegionRegister register = RegionRegister.ofYear(2026);
    EventInventory inventory =
        EventInventory.of(
            register, List.of(MARKET, early, festival, youth), EMPLOYERS, DAY.plusDays(10));
    assertThat(inventory.rows()).hasSize(35);
    EventInventory.Row first = inventory.rows().get(0);
    assertThat(first.region()).isEqualTo(register.region(new RegionCode("AM01")));
    assertThat(first.events().get(EventState.POSTPONED)).containsExactly(festival, early);
    assertThat(inventory.rows().get(1).events()).isEmpty();
    assertThat(inventory.rows())
        .filteredOn(row -> row.count(EventState.PLANNED) == 1)
        .extracting(EventInventory.Row::region)
        .containsExactly(register.region(new RegionCode("AM30")));
    EventInventory before =
        EventInventory.of(register, List.of(early, festival), EMPLOYERS, DAY.plusDays(4));
    assertThat(before.rows().get(0).count(EventState.PLANNED)).isEqualTo(2);
    assertThat(EventInventory.of(register, List.of(MARKET), EMPLOYERS, DAY.minusDays(1)).rows())
        .allMatch(row -> row.events().isEmpty());
    Event several =
        new Event(
            OTHER,
            "Videoconferentie",
            null,
            MARKET.kind(),
            MARKET.audience(),
            EventForm.ONLINE,
            AUTUMN,
            null,
            null,
            null,
            MARKET.state(),
            MARKET.history());
    assertThat(EventInventory.of(register, List.of(several), EMPLOYERS, DAY).rows())
        .hasSize(36)
        .last()
        .satisfies(row -> assertThat(row.region()).isNull());
  }

  @Test
  void showsItsIdOnly() {
    assertThat(MARKET.partOf(new ActionId("a-1"))).hasToString("Event[market]");
    assertThat(step(EventState.HELD, 0)).hasToString("EventStep[]");
  }
}
