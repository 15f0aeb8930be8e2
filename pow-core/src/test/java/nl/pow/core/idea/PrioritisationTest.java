package nl.pow.core.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.InvalidValueException;
import nl.pow.core.party.PartnerId;
import org.junit.jupiter.api.Test;

class PrioritisationTest {
  private static final InsightId PAY = new InsightId("pay");
  private static final InsightId TRAVEL = new InsightId("travel");
  private static final InsightId TRAINING = new InsightId("training");

  private static Prioritisation vote(
      VotingRule rule, SortedSet<InsightId> options, List<Ballot> ballots) {
    return new Prioritisation(
        new PrioritisationId("p-1"), "Round table", null, rule, options, ballots);
  }

  private static Ballot ballot(int voter, InsightId... choices) {
    return new Ballot(new PartnerId("partner-" + voter), List.of(choices));
  }

  private static SortedSet<InsightId> three() {
    return new TreeSet<>(List.of(PAY, TRAVEL, TRAINING));
  }

  @Test
  void s40BordaCountsPlacesAndApprovalCountsNames() {
    List<Ballot> ballots =
        List.of(ballot(1, PAY, TRAINING), ballot(2, TRAINING, PAY), ballot(3, TRAINING));

    assertThat(vote(VotingRule.BORDA, three(), ballots).result())
        .containsExactly(
            new Priority(1, TRAINING, 8), new Priority(2, PAY, 5), new Priority(3, TRAVEL, 0));
    assertThat(vote(VotingRule.APPROVAL, three(), ballots).result())
        .containsExactly(
            new Priority(1, TRAINING, 3), new Priority(2, PAY, 2), new Priority(3, TRAVEL, 0));
  }

  @Test
  void s40InsightsWithEqualPointsShareAPlace() {
    List<Ballot> ballots = List.of(ballot(1, PAY, TRAVEL), ballot(2, TRAVEL, PAY));

    assertThat(vote(VotingRule.BORDA, three(), ballots).result())
        .containsExactly(
            new Priority(1, PAY, 5), new Priority(1, TRAVEL, 5), new Priority(3, TRAINING, 0));
  }

  @Property(tries = 300)
  void s40WhoCastWhichBallotChangesNothing(
      @ForAll VotingRule rule, @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int options) {
    Random random = new Random(seed);
    SortedSet<InsightId> all = insights(options);
    List<List<InsightId>> choices = choices(random, all);
    List<List<InsightId>> shuffled = new ArrayList<>(choices);
    Collections.shuffle(shuffled, random);

    assertThat(vote(rule, all, cast(shuffled)).result())
        .isEqualTo(vote(rule, all, cast(choices)).result());
  }

  @Property(tries = 300)
  void s40NoInsightIsFavouredByItsName(
      @ForAll VotingRule rule, @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int options) {
    Random random = new Random(seed);
    List<InsightId> names = new ArrayList<>(insights(options));
    List<InsightId> others = new ArrayList<>(names);
    Collections.shuffle(others, random);
    Map<InsightId, InsightId> renamed =
        IntStream.range(0, options).boxed().collect(Collectors.toMap(names::get, others::get));
    List<List<InsightId>> choices = choices(random, new TreeSet<>(names));
    List<List<InsightId>> translated =
        choices.stream().map(list -> list.stream().map(renamed::get).toList()).toList();

    Map<InsightId, Priority> before = byInsight(rule, new TreeSet<>(names), choices);
    Map<InsightId, Priority> after = byInsight(rule, new TreeSet<>(names), translated);
    for (InsightId name : names) {
      Priority there = after.get(renamed.get(name));
      assertThat(there.points()).isEqualTo(before.get(name).points());
      assertThat(there.place()).isEqualTo(before.get(name).place());
    }
  }

  private static Map<InsightId, Priority> byInsight(
      VotingRule rule, SortedSet<InsightId> options, List<List<InsightId>> choices) {
    return vote(rule, options, cast(choices)).result().stream()
        .collect(Collectors.toMap(Priority::insight, Function.identity()));
  }

  private static SortedSet<InsightId> insights(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new InsightId("i-" + i))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<List<InsightId>> choices(Random random, SortedSet<InsightId> options) {
    List<List<InsightId>> choices = new ArrayList<>();
    for (int voter = random.nextInt(6); voter >= 0; voter--) {
      List<InsightId> order = new ArrayList<>(options);
      Collections.shuffle(order, random);
      choices.add(List.copyOf(order.subList(0, random.nextInt(order.size() + 1))));
    }
    return choices;
  }

  private static List<Ballot> cast(List<List<InsightId>> choices) {
    return IntStream.range(0, choices.size())
        .mapToObj(i -> new Ballot(new PartnerId("partner-" + i), choices.get(i)))
        .toList();
  }

  @Test
  void aVoterHasOneBallotThatNamesOptionsOnce() {
    assertThatThrownBy(() -> ballot(1, PAY, PAY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A ballot names each of its choices once.");
    List<Ballot> twice = List.of(ballot(1, PAY), ballot(1, PAY));
    assertThatThrownBy(() -> vote(VotingRule.BORDA, three(), twice))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Each voter has one ballot.");
    List<Ballot> other = List.of(ballot(1, new InsightId("other")));
    assertThatThrownBy(() -> vote(VotingRule.BORDA, three(), other))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A ballot names options of its prioritisation only.");
  }
}
