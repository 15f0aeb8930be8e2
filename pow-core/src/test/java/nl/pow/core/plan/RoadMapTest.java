package nl.pow.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.access.ActorId;
import nl.pow.core.governance.Meeting;
import nl.pow.core.governance.MeetingId;
import nl.pow.core.governance.MeetingKind;
import nl.pow.core.idea.Idea;
import nl.pow.core.idea.IdeaId;
import nl.pow.core.idea.Insight;
import nl.pow.core.idea.InsightId;
import nl.pow.core.idea.Perspective;
import nl.pow.core.idea.Prioritisation;
import nl.pow.core.idea.PrioritisationId;
import nl.pow.core.idea.VotingRule;
import nl.pow.core.party.PartnerId;
import org.junit.jupiter.api.Test;

class RoadMapTest {
  private static final LocalDate DAY = LocalDate.of(2019, 10, 15);
  private static final InsightId SCARCE = new InsightId("scarce");
  private static final InsightId BIND = new InsightId("bind");

  private static Meeting meeting(String id, MeetingKind kind, int day) {
    return new Meeting(
        new MeetingId(id),
        id,
        kind,
        null,
        DAY.plusDays(day),
        null,
        Collections.emptySortedSet(),
        Collections.emptySortedSet(),
        List.of(),
        List.of());
  }

  private static Insight insight(InsightId id, String meeting) {
    return new Insight(id, "Text", Perspective.EXPERT, new MeetingId(meeting), null);
  }

  private static Idea idea(String id, InsightId... solves) {
    return new Idea(
        new IdeaId(id),
        id,
        null,
        null,
        null,
        new MeetingId("co-creation"),
        new TreeSet<>(Set.of(solves)),
        null,
        List.of());
  }

  private static Action action(String id, ActionLinks links) {
    Action plain =
        Action.of(
            new ActionId(id),
            id,
            new PartnerId("p-1"),
            DAY,
            new NextStep("Begin", DAY.plusDays(60)),
            ActionStep.of(ActionState.AGREED, DAY, new ActorId("a-1")));
    return plain.withLinks(links);
  }

  private static RoadMap hardenberg() {
    return new RoadMap(
        List.of(
            meeting("co-creation", MeetingKind.CO_CREATION, 40),
            meeting("expert-arena", MeetingKind.EXPERT_ARENA, 2),
            meeting("client-arena", MeetingKind.CLIENT_ARENA, 0),
            meeting("round-table", MeetingKind.ROUND_TABLE, 30)),
        List.of(insight(SCARCE, "expert-arena"), insight(BIND, "client-arena")),
        List.of(
            new Prioritisation(
                new PrioritisationId("vote"),
                "Which first?",
                new MeetingId("round-table"),
                VotingRule.APPROVAL,
                new TreeSet<>(Set.of(SCARCE, BIND)),
                List.of())),
        List.of(idea("training", SCARCE), idea("mentors", BIND)),
        List.of(
            action("action-1", ActionLinks.none().carryingOut(new IdeaId("training"))),
            action("action-2", ActionLinks.none().answering(BIND)),
            action("action-3", ActionLinks.none())));
  }

  @Test
  void s39MeetingsStandInTheOrderOfTheirDays() {
    assertThat(hardenberg().meetings())
        .extracting(one -> one.id().value())
        .containsExactly("client-arena", "expert-arena", "round-table", "co-creation");
  }

  @Test
  void s38AnActionLeadsBackToTheMeetingInWhichItsInsightWasTold() {
    RoadMap road = hardenberg().to(new ActionId("action-1"));

    assertThat(road.insights()).extracting(Insight::id).containsExactly(SCARCE);
    assertThat(road.ideas()).extracting(one -> one.id().value()).containsExactly("training");
    assertThat(road.prioritisations()).hasSize(1);
    assertThat(road.meetings())
        .extracting(one -> one.id().value())
        .containsExactly("expert-arena", "round-table", "co-creation");
  }

  @Test
  void s38AnInsightLeadsToWhatIsDoneAboutIt() {
    assertThat(hardenberg().from(BIND).actions())
        .extracting(one -> one.id().value())
        .containsExactly("action-2");
    assertThat(hardenberg().from(SCARCE).actions())
        .extracting(one -> one.id().value())
        .containsExactly("action-1");
  }

  @Test
  void s38AnActionWithoutInsightIsListed() {
    assertThat(hardenberg().withoutInsight())
        .extracting(one -> one.id().value())
        .containsExactly("action-3");
  }

  @Property(tries = 200)
  void s38TheRoadIsTheSameBothWays(@ForAll long seed) {
    Random random = new Random(seed);
    List<InsightId> ids = List.of(new InsightId("i-0"), new InsightId("i-1"), new InsightId("i-2"));
    List<Idea> ideas = new ArrayList<>();
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ideas.add(idea("idea-" + i, ids.get(random.nextInt(3))));
      ActionLinks links = ActionLinks.none().answering(ids.get(random.nextInt(3)));
      actions.add(
          action("action-" + i, links.carryingOut(new IdeaId("idea-" + random.nextInt(3)))));
    }
    List<Insight> insights = ids.stream().map(id -> insight(id, "m-1")).toList();
    RoadMap road = new RoadMap(List.of(), insights, List.of(), ideas, actions);

    for (Action action : actions) {
      for (InsightId id : ids) {
        boolean back =
            road.to(action.id()).insights().stream().anyMatch(one -> one.id().equals(id));
        boolean forth =
            road.from(id).actions().stream().anyMatch(one -> one.id().equals(action.id()));
        assertThat(forth).isEqualTo(back);
      }
    }
  }
}
