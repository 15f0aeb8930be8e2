package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.offering.Lack;
import nl.pow.core.offering.MenuCard;
import nl.pow.core.offering.MenuFilter;
import nl.pow.core.offering.MenuQuestion;
import nl.pow.core.offering.Offering;
import nl.pow.core.offering.OfferingId;
import nl.pow.core.offering.OfferingProvider;
import nl.pow.core.offering.SkillGain;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.Advice;
import nl.pow.matching.advice.CandidateChange;
import nl.pow.matching.advice.Forecast;
import nl.pow.matching.advice.SkillGap;
import nl.pow.matching.policy.Policy;
import org.junit.jupiter.api.Test;

/** From what is lacking to the menu card, and from its first line to the score. */
class MenuCardScoreTest {
  private final Candidate person =
      Sample.skilled(Sample.candidate("c", "4331", 20, "esco:5120.1"), "x:0");
  private final Vacancy vacancy =
      Sample.asking(
          Sample.vacancy("v", "4331", "esco:5120.1"),
          Sample.skill("x:0", Need.MUST),
          new SkillRequirement(SkillId.parse("x:1"), SkillLevel.INDEPENDENT, Need.MUST),
          Sample.skill("x:2", Need.MUST),
          Sample.skill("x:3", Need.SHOULD));

  private static Matching matching(Candidate candidate, Vacancy vacancy) {
    return Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), Sample.DAY)
        .with(Policy.named("menu", "1").wish("skills", 10).wish("occupation", 7));
  }

  private static Lack lack(Advice advice, Candidate candidate, Vacancy vacancy) {
    return Lack.of(
        advice.gap(candidate.id(), vacancy.id()).skills().stream()
            .filter(gap -> gap.state() != SkillGap.State.HAD)
            .map(gap -> new SkillGain(gap.asked().skill(), gap.asked().level()))
            .toList());
  }

  private MenuCard card(List<Offering> offerings) {
    Advice advice = matching(person, vacancy).advice();
    return MenuCard.of(
        offerings,
        new MenuQuestion(person, lack(advice, person, vacancy), MenuFilter.none(), Sample.DAY));
  }

  private static Offering offering(String id, List<Integer> skills) {
    List<SkillGain> gains = new ArrayList<>();
    for (int skill : skills.stream().distinct().toList()) {
      gains.add(new SkillGain(SkillId.parse("x:" + skill), SkillLevel.INDEPENDENT));
    }
    return Offering.of(new OfferingId(id), "Cursus", "School", gains);
  }

  private Forecast forecast(Offering offering) {
    return matching(person, vacancy)
        .advice()
        .offerings(person.id(), vacancy.id(), CANDIDATES_FOR_VACANCY, List.of(offering))
        .get(0);
  }

  @Test
  void s29TheFirstLineOfTheMenuCardRaisesTheScoreByExactlyWhatWasExplained() {
    MenuCard card =
        card(
            List.of(
                offering("nothing", List.of(0, 9)),
                offering("one", List.of(3)),
                offering("two", List.of(1, 2))));
    assertThat(card.eligible())
        .extracting(line -> line.offering().id().value())
        .containsExactly("two", "one");
    assertThat(card.others())
        .extracting(line -> line.offering().id().value())
        .containsExactly("nothing");
    assertThat(gained(card.eligible().get(0).offering())).isPositive();
  }

  @Property(tries = 200)
  void s29EveryFirstLineRaisesTheScoreByExactlyWhatWasExplained(
      @ForAll @Size(min = 1, max = 4)
          List<@Size(max = 4) List<@IntRange(max = 4) Integer>> taught) {
    List<Offering> offerings = new ArrayList<>();
    for (int i = 0; i < taught.size(); i++) {
      offerings.add(offering("o-" + i, taught.get(i)));
    }
    MenuCard card = card(offerings);
    Statistics.collect(card.eligible().isEmpty());
    if (!card.eligible().isEmpty()) {
      assertThat(gained(card.eligible().get(0).offering())).isPositive();
    }
  }

  /** Completes an offering, and tells by how much the score went up. */
  private long gained(Offering offering) {
    Forecast forecast = forecast(offering);
    Candidate trained = person;
    for (CandidateChange change : forecast.changes()) {
      trained = change.applyTo(trained);
    }
    long before = points(person);
    long after = points(trained);
    assertThat(after - before)
        .isEqualTo(forecast.gain())
        .isEqualTo(forecast.shifts().stream().mapToLong(Forecast.Shift::points).sum());
    return after - before;
  }

  private long points(Candidate candidate) {
    return matching(candidate, vacancy)
        .explain(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY)
        .score()
        .points();
  }

  @Test
  void s26AnEmployerWhoTrainsGivesTheSameScoreAsASchool() {
    Offering school = offering("course", List.of(1, 2));
    Offering employer =
        school.withProvider(new OfferingProvider("Bakkerij", null, new EmployerId("e-1")));
    assertThat(forecast(employer).gain()).isEqualTo(forecast(school).gain());
    assertThat(forecast(employer).after()).isEqualTo(forecast(school).after());
    assertThat(card(List.of(employer)).eligible().get(0).closes())
        .isEqualTo(card(List.of(school)).eligible().get(0).closes());
  }
}
