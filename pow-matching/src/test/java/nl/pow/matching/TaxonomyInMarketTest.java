package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.plugin.Providers;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.NearPairs;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.InferredSkills;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.text.Wording;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

/** What a taxonomy tells, as a market uses it. */
class TaxonomyInMarketTest {
  private static final WorkshopTaxonomy WORKSHOP = new WorkshopTaxonomy();
  private static final Policy SKILLS =
      Policy.named("skills-only", "1").demand("skills").wish("skills", 1);

  private static Candidate joiner(String id) {
    return Candidate.of(new CandidateId(id), Sample.ZEELAND)
        .withQualifications(experienced(Set.of()));
  }

  private static Qualifications experienced(Set<QualificationKind> none) {
    return new Qualifications(
        null,
        List.of(),
        List.of(),
        new TreeSet<>(),
        List.of(),
        List.of(),
        List.of(new WorkExperience(WorkshopTaxonomy.JOINER, Period.open(), null, null)),
        new TreeSet<>(none));
  }

  private static Vacancy asking(SkillRequirement... skills) {
    return Sample.asking(Sample.vacancy("v", "4331", "own:y"), skills);
  }

  private static Finding finding(Candidate candidate, Vacancy vacancy) {
    Market market =
        Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), Sample.DAY)
            .with(SKILLS)
            .with(WORKSHOP)
            .market();
    return market
        .judge(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY)
        .explanation()
        .findings()
        .get(0);
  }

  private static String inShort(Finding finding) {
    return finding.verdict() + " " + finding.value() + " " + finding.certainty();
  }

  @Test
  void essentialSkillsOfEarlierWorkAreInferredWhenNoneAreKnown() {
    assertThat(InferredSkills.of(joiner("c"), WORKSHOP))
        .containsExactly(
            new Skill(SkillId.parse("w:3"), SkillLevel.UNKNOWN, SkillOrigin.INFERRED),
            new Skill(SkillId.parse("w:5"), SkillLevel.UNKNOWN, SkillOrigin.INFERRED));
  }

  @Test
  void nothingIsInferredWhereSkillsAreKnownOrKnownToBeNone() {
    Candidate skilled = Sample.skilled(joiner("c"), "w:1");
    Candidate without =
        joiner("c").withQualifications(experienced(Set.of(QualificationKind.SKILLS)));

    assertThat(InferredSkills.of(skilled, WORKSHOP)).isEmpty();
    assertThat(InferredSkills.of(without, WORKSHOP)).isEmpty();
  }

  @Test
  void anExpectedSkillRaisesTheValueAndIsHalfSure() {
    Finding finding =
        finding(
            joiner("c"), asking(Sample.skill("w:3", Need.MUST), Sample.skill("w:9", Need.SHOULD)));

    assertThat(inShort(finding)).isEqualTo("PARTLY_MET 833 333");
    assertThat(finding.evidence())
        .extracting(e -> e.relation())
        .containsExactly("expected", "not-known-whether");
  }

  @Test
  void whatIsNotExpectedPutsNobodyOut() {
    Finding finding = finding(joiner("c"), asking(Sample.skill("w:9", Need.MUST)));

    assertThat(inShort(finding)).isEqualTo("UNKNOWN 500 0");
    assertThat(finding.blocks()).isFalse();
  }

  @Test
  void aTaxonomyThatTellsPairsInAnotherOrderIsRefused() {
    Candidate candidate = Sample.skilled(joiner("c"), "w:1", "w:2");
    Snapshot snapshot =
        Snapshot.of(List.of(candidate), List.of(asking(Sample.skill("w:3", Need.SHOULD))));
    for (List<Integer> order : List.of(List.of(1, 0), List.of(0, 0))) {
      Matching matching = Matching.of(snapshot, Sample.DAY).with(telling(order));
      assertThatThrownBy(matching::market)
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("A taxonomy tells what is near in ascending order, each pair once.");
    }
    Matching.of(snapshot, Sample.DAY).with(telling(List.of(0, 1))).market();
  }

  private static Taxonomy telling(List<Integer> order) {
    return new Taxonomy() {
      @Override
      public Relation occupation(OccupationCode asked, OccupationCode found) {
        return WORKSHOP.occupation(asked, found);
      }

      @Override
      public Relation skill(SkillId asked, SkillId found) {
        return WORKSHOP.skill(asked, found);
      }

      @Override
      public Optional<Label> label(Code code, Locale language) {
        return Optional.empty();
      }

      @Override
      public void skillsNear(SortedSet<SkillId> asked, SortedSet<SkillId> among, NearPairs pairs) {
        order.forEach(found -> pairs.near(0, found, Relation.same()));
      }
    };
  }

  @Test
  void allExpectedIsStillNoFact() {
    assertThat(inShort(finding(joiner("c"), asking(Sample.skill("w:5", Need.MUST)))))
        .isEqualTo("PARTLY_MET 1000 500");
  }

  @Test
  void aStatedSkillCountsForAllThatItIsWorth() {
    Candidate able = Sample.skilled(joiner("c"), "w:6");

    assertThat(inShort(finding(able, asking(Sample.skill("w:5", Need.MUST)))))
        .isEqualTo("MET 800 1000");
    assertThat(inShort(finding(able, asking(Sample.skill("w:7", Need.MUST)))))
        .isEqualTo("NOT_MET 0 1000");
  }

  @Test
  void anExpectedSkillReadsAsOneToAskAbout() {
    Vacancy vacancy = asking(Sample.skill("w:3", Need.MUST), Sample.skill("w:9", Need.SHOULD));
    Market market =
        Matching.of(Snapshot.of(List.of(joiner("c")), List.of(vacancy)), Sample.DAY)
            .with(SKILLS)
            .with(WORKSHOP)
            .market();
    Wording wording = Wording.of(Locale.forLanguageTag("nl"), WORKSHOP, Matching.criteria());

    assertThat(
            wording.judgement(
                market.judge(new CandidateId("c"), vacancy.id(), CANDIDATES_FOR_VACANCY)))
        .contains(
            "  - Nodig: w:3. Te verwachten door eerder werk: w:3. Vraag het na.",
            "  - Gewenst: w:9. Het is niet bekend of de kandidaat dit kan.");
  }

  /** Asks all that it can of the taxonomy that it is handed. */
  private record Asker(List<SkillId> skills, List<OccupationCode> occupations)
      implements OwnCriterion {
    @Override
    public String name() {
      return "asker";
    }

    @Override
    public Set<Attribute<?, ?>> reads() {
      return Set.of();
    }

    @Override
    public Grade judge(
        Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
      for (SkillId asked : skills) {
        for (SkillId found : skills) {
          assertThat(context.taxonomy().skill(asked, found))
              .isEqualTo(WORKSHOP.skill(asked, found));
        }
      }
      for (OccupationCode asked : occupations) {
        for (OccupationCode found : occupations) {
          assertThat(context.taxonomy().occupation(asked, found))
              .isEqualTo(WORKSHOP.occupation(asked, found));
        }
      }
      return Grade.met();
    }
  }

  @Test
  void theTablesOfAMarketTellWhatTheTaxonomyTells() {
    DenseMarket random = new DenseMarket(5);
    List<SkillId> skills =
        Stream.of("w:1", "w:4", "w:5", "w:8", "x:0", "x:1", "x:2").map(SkillId::parse).toList();
    Candidate able = Sample.skilled(Sample.candidate("able", "4331", 9, "own:x"), "w:4", "w:8");
    Vacancy work = asking(Sample.skill("w:1", Need.MUST), Sample.skill("w:5", Need.MUST));
    List<OccupationCode> occupations =
        Stream.of("esco:5120.1", "esco:5131.2", "isco:512", "own:x", "own:z", "esco:1")
            .map(OccupationCode::parse)
            .toList();
    List<Candidate> people = new ArrayList<>(random.snapshot(40, 0).candidates());
    List<Vacancy> vacancies = new ArrayList<>(random.snapshot(0, 40).vacancies());
    people.add(able);
    vacancies.add(work);

    Judgement judgement =
        Matching.of(Snapshot.of(people, vacancies), Sample.DAY)
            .with(Providers.of("criterion", List.of(new Asker(skills, occupations))))
            .with(Policy.named("asking", "1").wish("asker", 1))
            .with(WORKSHOP)
            .market()
            .judge(able.id(), work.id(), CANDIDATES_FOR_VACANCY);

    assertThat(judgement.score().points()).isEqualTo(1000);
  }
}
