package nl.pow.core.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import nl.pow.core.Code;
import nl.pow.core.Edition;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import org.junit.jupiter.api.Test;

class TransitionTest {
  private static final OccupationCode COOK = OccupationCode.parse("own:cook");
  private static final OccupationCode CARER = OccupationCode.parse("own:carer");

  /** Two occupations with some skills, and some skills that are near each other. */
  private record Trades(List<ExpectedSkill> cook, List<ExpectedSkill> carer, Set<String> near)
      implements Taxonomy {
    @Override
    public Relation occupation(OccupationCode asked, OccupationCode found) {
      return new CodeTaxonomy().occupation(asked, found);
    }

    @Override
    public Relation skill(SkillId asked, SkillId found) {
      boolean related = near.contains(asked + " " + found);
      return related ? new Relation(400, "sibling") : new CodeTaxonomy().skill(asked, found);
    }

    @Override
    public Optional<Label> label(Code code, Locale language) {
      return Optional.empty();
    }

    @Override
    public Edition edition() {
      return new Edition("trades", "2021", null);
    }

    @Override
    public List<ExpectedSkill> expectedSkills(OccupationCode occupation) {
      return occupation.equals(COOK) ? cook : carer;
    }
  }

  private static SkillId skill(int number) {
    return SkillId.parse("s:" + number);
  }

  private static List<ExpectedSkill> skills(Random random) {
    List<ExpectedSkill> made = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      if (random.nextBoolean()) {
        made.add(new ExpectedSkill(skill(i), random.nextInt(3) > 0));
      }
    }
    return made;
  }

  @Property(tries = 500)
  void s17WhatComesAlongAndWhatIsLackingAreTogetherWhatIsAsked(@ForAll long seed) {
    Random random = new Random(seed);
    Set<String> near = new TreeSet<>();
    for (int i = 0; i < 8; i++) {
      int other = random.nextInt(8);
      if (other != i) {
        near.add(skill(i) + " " + skill(other));
      }
    }
    Trades trades = new Trades(skills(random), skills(random), near);
    Transition step = Transition.between(trades, COOK, CARER);
    List<SkillId> told = new ArrayList<>(step.shared());
    step.related().forEach(one -> told.add(one.asked()));
    told.addAll(step.missing());

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            trades.carer.stream()
                .filter(ExpectedSkill::essential)
                .map(ExpectedSkill::skill)
                .toList());
    assertThat(step.overlap()).isBetween(0, 1000);
    Statistics.collect(step.overlap() == 0, step.related().isEmpty());
    if (step.missing().size() == told.size()) {
      assertThat(step.overlap()).isZero();
    }
    assertThat(step.shared()).allMatch(one -> brings(trades.cook, one));
    assertThat(step.missing()).noneMatch(one -> brings(trades.cook, one));
    assertThat(step.related())
        .allMatch(one -> near.contains(one.asked() + " " + one.nearest().found()));
  }

  private static boolean brings(List<ExpectedSkill> skills, SkillId id) {
    return skills.stream().anyMatch(one -> one.skill().equals(id));
  }

  @Test
  void s17ASwitchOfSectorTellsItsOverlapGapAndSource() {
    Trades trades =
        new Trades(
            List.of(new ExpectedSkill(skill(1), true), new ExpectedSkill(skill(2), false)),
            List.of(
                new ExpectedSkill(skill(1), true),
                new ExpectedSkill(skill(3), true),
                new ExpectedSkill(skill(4), true),
                new ExpectedSkill(skill(5), false)),
            Set.of(skill(3) + " " + skill(2)));
    Transition step = Transition.between(trades, COOK, CARER);

    assertThat(step.overlap()).isEqualTo((1000 + 400) / 3);
    assertThat(step.shared()).containsExactly(skill(1));
    assertThat(step.related())
        .containsExactly(
            new Transition.Step(skill(3), new Related<>(skill(2), new Relation(400, "sibling"))));
    assertThat(step.missing()).containsExactly(skill(4));
    assertThat(trades.edition().name()).isEqualTo("trades");
  }
}
