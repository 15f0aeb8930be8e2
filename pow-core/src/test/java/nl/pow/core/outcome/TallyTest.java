package nl.pow.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import nl.pow.core.Quarter;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plan.ActionId;
import nl.pow.core.region.RegionCode;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final LocalDate DAY = LocalDate.of(2020, 4, 30);
  private static final RegionCode HERE = new RegionCode("AM24");
  private static final RegionCode THERE = new RegionCode("AM29");
  private static final ActionId FAIR = new ActionId("fair");
  private static final ActionId COACHES = new ActionId("coaches");

  @Test
  void s24TwentyWithdrawnClaimsAreTwentyJobsPreservedAndNobodyPlaced() {
    Tally one = Tally.of(List.of(Outcome.claimsWithdrawn(new OutcomeId("all"), 20, HERE, DAY)));
    assertThat(one.byType()).isEqualTo(Map.of(OutcomeType.JOB_PRESERVED, 20));
    assertThat(one.of(OutcomeType.PLACED).count()).isZero();

    List<Outcome> singly = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      singly.add(Outcome.claimsWithdrawn(new OutcomeId("claim-" + i), 1, HERE, DAY));
    }
    assertThat(Tally.of(singly).byType()).isEqualTo(one.byType());
    assertThat(Tally.of(singly).people()).isZero();
  }

  @Test
  void s48APersonCountsOnceOverLinkedActions() {
    CandidateId ann = new CandidateId("ann");
    Outcome told =
        Outcome.of(new OutcomeId("1"), OutcomeType.PLACED, ann, DAY).withActions(List.of(FAIR));
    Outcome again =
        Outcome.of(new OutcomeId("2"), OutcomeType.PLACED, ann, DAY.plusDays(70))
            .withActions(List.of(COACHES));
    Outcome other =
        Outcome.of(new OutcomeId("3"), OutcomeType.PLACED, new CandidateId("bob"), DAY)
            .withActions(List.of(FAIR, COACHES));
    Tally tally = Tally.of(List.of(told, again, other));

    assertThat(tally.count()).isEqualTo(2);
    assertThat(tally.lines(List.of(COACHES, FAIR)))
        .containsExactly(new Tally.Line(COACHES, 2, 2), new Tally.Line(FAIR, 2, 0));
    assertThat(tally.during(Quarter.of(DAY).days()).count()).isEqualTo(2);
    assertThat(tally.during(Quarter.parse("2020-Q3").days()).count()).isEqualTo(1);
    assertThat(tally.in(HERE).count()).isZero();
  }

  private static List<Outcome> outcomes(Random random) {
    List<Outcome> made = new ArrayList<>();
    for (int i = random.nextInt(25); i > 0; i--) {
      List<OutcomeType> types = List.of(OutcomeType.values());
      OutcomeType type = types.get(random.nextInt(types.size()));
      boolean person = random.nextInt(3) > 0;
      TreeSet<ActionId> actions = new TreeSet<>();
      for (int a = random.nextInt(3); a > 0; a--) {
        actions.add(new ActionId("a-" + random.nextInt(5)));
      }
      made.add(
          new Outcome(
              new OutcomeId("o-" + random.nextInt(30)),
              type,
              person ? 1 : 1 + random.nextInt(9),
              person ? new CandidateId("c-" + random.nextInt(6)) : null,
              null,
              random.nextBoolean() ? HERE : THERE,
              DAY.plusDays(random.nextInt(300)),
              actions,
              null,
              null));
    }
    return made.stream()
        .filter(one -> made.stream().filter(o -> o.id().equals(one.id())).count() == 1)
        .toList();
  }

  @Property(tries = 1_000)
  void s48TheSumOverLinkedActionsIsTheNumberOfDistinctOutcomes(@ForAll long seed) {
    Random random = new Random(seed);
    List<Outcome> all = outcomes(random);
    List<ActionId> actions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      actions.add(new ActionId("a-" + i));
    }
    Collections.shuffle(actions, random);
    List<ActionId> some = actions.subList(0, random.nextInt(6));

    int distinct = 0;
    Set<String> persons = new HashSet<>();
    for (Outcome one : all) {
      boolean linked = one.actions().stream().anyMatch(some::contains);
      if (linked && one.candidate() == null) {
        distinct += one.number();
      } else if (linked && persons.add(one.type() + " " + one.candidate())) {
        distinct++;
      }
    }
    List<Tally.Line> lines = Tally.of(all).lines(some);
    Statistics.collect(distinct == lines.stream().mapToInt(Tally.Line::contributed).sum());
    assertThat(lines).extracting(Tally.Line::action).isEqualTo(some);
    assertThat(lines.stream().mapToInt(Tally.Line::counted).sum())
        .isEqualTo(distinct)
        .isEqualTo(Tally.of(all).by(some).count());
    assertThat(lines).allMatch(line -> line.counted() <= line.contributed());
  }

  @Property(tries = 500)
  void s48NeitherOrderNorRepetitionChangesACount(@ForAll long seed) {
    Random random = new Random(seed);
    List<Outcome> all = outcomes(random);
    List<Outcome> mixed = new ArrayList<>(all);
    mixed.addAll(all.subList(0, all.size() / 2));
    Collections.shuffle(mixed, random);
    Tally tally = Tally.of(all);
    assertThat(Tally.of(mixed).byType()).isEqualTo(tally.byType());
    assertThat(Tally.of(mixed).people()).isEqualTo(tally.people());
    assertThat(tally.byType().values().stream().mapToInt(i -> i).sum()).isEqualTo(tally.count());
    Tally here = tally.in(HERE);
    Tally there = tally.in(THERE);
    assertThat(here.count() + there.count()).isGreaterThanOrEqualTo(tally.count());
    assertThat(here.outcomes().size() + there.outcomes().size()).isEqualTo(all.size());
  }
}
