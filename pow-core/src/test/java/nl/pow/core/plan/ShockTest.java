package nl.pow.core.plan;

import static nl.pow.core.plan.Actions.ACTOR;
import static nl.pow.core.plan.Actions.DAY;
import static nl.pow.core.plan.Actions.agreed;
import static nl.pow.core.plan.Actions.step;
import static nl.pow.core.plan.Actions.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.trajectory.Closing;
import nl.pow.core.trajectory.Contact;
import nl.pow.core.trajectory.ContactMeans;
import nl.pow.core.trajectory.Phase;
import nl.pow.core.trajectory.Route;
import nl.pow.core.trajectory.Trajectory;
import nl.pow.core.trajectory.TrajectoryId;
import nl.pow.core.trajectory.TrajectoryState;
import nl.pow.core.trajectory.TrajectoryStep;
import nl.pow.core.trajectory.TrajectoryType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShockTest {
  private static final LocalDate LOCKDOWN = LocalDate.of(2020, 3, 16);
  private static final Shock DISTANCE = Shock.noPhysicalContact(LOCKDOWN);

  private static Action physical(String id) {
    return agreed(id).withNeeds(EnumSet.of(ActivityNeed.PHYSICAL_CONTACT));
  }

  private static Action dependent(String id, String on) {
    return agreed(id).withLinks(ActionLinks.none().dependingOn(new ActionId(on)));
  }

  private static Event event(String id, EventForm form, LocalDate on) {
    return Event.of(
        new EventId(id),
        "Matchevent",
        new RegionCode("AM02"),
        Code.parse("event:match"),
        List.of(Code.parse("audience:employers")),
        form,
        on,
        EventStep.of(EventState.PLANNED, DAY, ACTOR));
  }

  private static Trajectory trajectory(
      String id, TrajectoryType type, @Nullable String partOf, Contact... contacts) {
    TrajectoryStep first = TrajectoryStep.of(TrajectoryState.RUNNING, DAY, ACTOR, Phase.DIAGNOSIS);
    return new Trajectory(
        new TrajectoryId(id),
        new CandidateId("c-1"),
        null,
        type,
        partOf == null ? null : new TrajectoryId(partOf),
        null,
        null,
        null,
        Route.open(),
        List.of(),
        List.of(),
        List.of(contacts),
        List.of(),
        null,
        TrajectoryState.RUNNING,
        List.of(first));
  }

  private static Contact contact(int day, ContactMeans means, boolean held) {
    return new Contact(DAY.plusDays(day), means, ACTOR, held);
  }

  @Test
  void s22NoPhysicalContactTouchesWhatNeedsItAndWhatDependsOnThatEachWithItsReason() {
    Action festival = physical("festival");
    Action done = physical("done").with(step(ActionState.RUNNING, 1));
    Action ended = done.with(step(ActionState.COMPLETED, 2));
    Action placing = dependent("placing", "festival");
    Action report = dependent("report", "placing");
    Action online = agreed("online").withNeeds(EnumSet.of(ActivityNeed.ONLINE_ACCESS));
    Event market = event("market", EventForm.PHYSICAL, LOCKDOWN);
    Event past = event("past", EventForm.PHYSICAL, LOCKDOWN.minusDays(1));
    Event webinar = event("webinar", EventForm.ONLINE, LOCKDOWN);
    Event stand = event("stand", EventForm.ONLINE, LOCKDOWN).partOf(placing.id());
    ShockEffect effect =
        DISTANCE.on(
            List.of(report, ended, placing, online, festival),
            List.of(stand, past, webinar, market),
            List.of());
    assertThat(effect.actions())
        .containsExactly(
            new Touched<>(festival.id(), ShockReason.TOLD, null),
            new Touched<>(placing.id(), ShockReason.DEPENDS, festival.id()),
            new Touched<>(report.id(), ShockReason.DEPENDS, placing.id()));
    assertThat(effect.events())
        .containsExactly(
            new Touched<>(market.id(), ShockReason.FORM, null),
            new Touched<>(stand.id(), ShockReason.DEPENDS, placing.id()));
  }

  @Test
  void s22TrajectoriesAreTouchedByTheirTypeTheirLastContactOrTheirParts() {
    Trajectory learning = trajectory("learning", TrajectoryType.WORKPLACE_LEARNING, "whole");
    Trajectory whole = trajectory("whole", TrajectoryType.REINTEGRATION, null);
    Trajectory online =
        trajectory(
            "online", TrajectoryType.E_SERVICE, null, contact(1, ContactMeans.IN_PERSON, true));
    Trajectory met =
        trajectory(
            "met",
            TrajectoryType.YOUTH,
            null,
            contact(1, ContactMeans.VIDEO, true),
            contact(5, ContactMeans.IN_PERSON, true),
            contact(9, ContactMeans.VIDEO, false),
            contact(14, ContactMeans.VIDEO, true));
    Trajectory called =
        trajectory(
            "called",
            TrajectoryType.YOUTH,
            null,
            contact(1, ContactMeans.IN_PERSON, true),
            contact(5, ContactMeans.TELEPHONE, true));
    Trajectory coaching =
        trajectory("stopped", TrajectoryType.JOB_COACHING, null)
            .ended(
                new TrajectoryStep(
                    TrajectoryState.STOPPED,
                    LOCKDOWN,
                    ACTOR,
                    Phase.DIAGNOSIS,
                    Code.parse("reason:moved"),
                    null,
                    null),
                new Closing(
                    Code.parse("outcome:ended-without-work"),
                    Indication.NO,
                    Code.parse("why:moved"),
                    null));
    List<Trajectory> all = List.of(met, whole, coaching, learning, called, online);
    assertThat(DISTANCE.on(List.of(), List.of(), all).trajectories())
        .containsExactly(
            new Touched<>(learning.id(), ShockReason.TYPE, null),
            new Touched<>(met.id(), ShockReason.LAST_CONTACT, null),
            new Touched<>(whole.id(), ShockReason.DEPENDS, learning.id()));
    Shock dayBefore = Shock.noPhysicalContact(LOCKDOWN.minusDays(1));
    assertThat(dayBefore.on(List.of(), List.of(), List.of(coaching)).trajectories()).hasSize(1);
    Shock offline = new Shock(ActivityNeed.ONLINE_ACCESS, LOCKDOWN);
    assertThat(offline.on(List.of(), List.of(), all).trajectories())
        .containsExactly(new Touched<>(online.id(), ShockReason.TYPE, null));
  }

  @Test
  void s22WithoutEmployersWhatTheyTakePartInStandsStill() {
    Action offers = agreed("offers").withNeeds(EnumSet.of(ActivityNeed.EMPLOYERS));
    Shock shock = new Shock(ActivityNeed.EMPLOYERS, LOCKDOWN);
    ShockEffect effect =
        shock.on(
            List.of(offers, physical("festival")),
            List.of(event("webinar", EventForm.ONLINE, LOCKDOWN)),
            List.of(trajectory("learning", TrajectoryType.WORKPLACE_LEARNING, null)));
    assertThat(effect.actions()).extracting(Touched::id).containsExactly(offers.id());
    assertThat(effect.events()).extracting(Touched::reason).containsExactly(ShockReason.AUDIENCE);
    assertThat(effect.trajectories()).extracting(Touched::reason).containsExactly(ShockReason.TYPE);
  }

  @Test
  void s22EventsAreTouchedByTheirFormOrTheirAudienceWhateverFails() {
    List<Event> events =
        List.of(
            event("market", EventForm.PHYSICAL, LOCKDOWN),
            event("webinar", EventForm.ONLINE, LOCKDOWN));
    Map<ActivityNeed, List<String>> touched = new EnumMap<>(ActivityNeed.class);
    for (ActivityNeed need : ActivityNeed.values()) {
      touched.put(
          need,
          new Shock(need, LOCKDOWN)
              .on(List.of(), events, List.of()).events().stream()
                  .map(one -> one.id().value())
                  .toList());
    }

    assertThat(touched)
        .containsEntry(ActivityNeed.PHYSICAL_CONTACT, List.of("market"))
        .containsEntry(ActivityNeed.GATHERING, List.of("market"))
        .containsEntry(ActivityNeed.ONLINE_ACCESS, List.of("webinar"))
        .containsEntry(ActivityNeed.EMPLOYERS, List.of("market", "webinar"))
        .containsEntry(ActivityNeed.WORKPLACE, List.of());
  }

  /** A plan at random; what is touched is found again by asking until nothing more is. */
  @Property(tries = 1_000)
  void s22ExactlyWhatIsTouchedIsFoundInWhateverOrder(@ForAll long seed) {
    Random random = new Random(seed);
    List<Action> actions = new ArrayList<>();
    int count = random.nextInt(9);
    for (int i = 0; i < count; i++) {
      actions.add(anyAction(random, i));
    }
    List<Event> events = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      EventForm form = random.nextBoolean() ? EventForm.ONLINE : EventForm.BLENDED;
      Event one = event("e-" + i, form, LOCKDOWN.plusDays(random.nextInt(3) - 1));
      events.add(one.partOf(new ActionId("a-" + random.nextInt(9))));
    }
    ShockEffect effect = DISTANCE.on(actions, events, List.of());
    Set<ActionId> expected = expected(actions);
    assertThat(new TreeSet<>(effect.actions().stream().map(Touched::id).toList()))
        .isEqualTo(expected);
    assertThat(effect.events())
        .extracting(Touched::id)
        .containsExactlyInAnyOrderElementsOf(
            events.stream()
                .filter(one -> !one.on().isBefore(LOCKDOWN))
                .filter(one -> one.form() != EventForm.ONLINE || expected.contains(one.action()))
                .map(Event::id)
                .toList());
    Collections.shuffle(actions, random);
    Collections.shuffle(events, random);
    assertThat(DISTANCE.on(actions, events, List.of())).isEqualTo(effect);
  }

  private static Action anyAction(Random random, int number) {
    Action one = random.nextInt(4) == 0 ? physical("a-" + number) : agreed("a-" + number);
    ActionLinks links = ActionLinks.none();
    for (int i = random.nextInt(3); i > 0; i--) {
      int other = random.nextInt(9);
      links = other == number ? links : links.dependingOn(new ActionId("a-" + other));
    }
    Action linked = one.withLinks(links);
    return random.nextInt(4) == 0 ? linked.with(told(ActionState.CANCELLED, 3)) : linked;
  }

  private static Set<ActionId> expected(List<Action> actions) {
    Set<ActionId> touched = new TreeSet<>();
    for (int round = 0; round <= actions.size(); round++) {
      for (Action one : actions) {
        boolean needs = one.needs().contains(ActivityNeed.PHYSICAL_CONTACT);
        boolean depends = !Collections.disjoint(one.links().dependsOn(), touched);
        if (one.state() != ActionState.CANCELLED && (needs || depends)) {
          touched.add(one.id());
        }
      }
    }
    return touched;
  }
}
