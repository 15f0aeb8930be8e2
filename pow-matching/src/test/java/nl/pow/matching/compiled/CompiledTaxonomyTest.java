package nl.pow.matching.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Edition;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.NearPairs;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TitleFit;
import nl.pow.core.taxonomy.TitleMatch;
import org.junit.jupiter.api.Test;

/** What is not in the tables of a market is told as the taxonomy tells it. */
class CompiledTaxonomyTest {
  private static final OccupationCode COOK = OccupationCode.parse("own:cook");
  private static final OccupationCode CHEF = OccupationCode.parse("own:chef");
  private static final SkillId BAKE = SkillId.parse("own:bake");
  private static final SkillId ROAST = SkillId.parse("own:roast");
  private static final Relation SOMEWHAT = new Relation(321, "somewhat");
  private static final Label LABEL = new Label("Kok", Locale.ROOT);

  private final Taxonomy compiled = new CompiledTaxonomy(new Telling(), List.of(), List.of());

  /** Tells something of everything. */
  private static final class Telling implements Taxonomy {
    @Override
    public Relation occupation(OccupationCode asked, OccupationCode found) {
      return SOMEWHAT;
    }

    @Override
    public Relation skill(SkillId asked, SkillId found) {
      return SOMEWHAT;
    }

    @Override
    public Optional<Label> label(Code code, Locale language) {
      return Optional.of(LABEL);
    }

    @Override
    public Edition edition() {
      return new Edition("telling", "7", null);
    }

    @Override
    public List<Related<OccupationCode>> occupationsNear(
        OccupationCode asked, Collection<OccupationCode> among) {
      return List.of(new Related<>(CHEF, SOMEWHAT));
    }

    @Override
    public List<Related<SkillId>> skillsNear(SkillId asked, Collection<SkillId> among) {
      return List.of(new Related<>(ROAST, SOMEWHAT));
    }

    @Override
    public void occupationsNear(
        SortedSet<OccupationCode> asked, SortedSet<OccupationCode> among, NearPairs pairs) {
      if (!asked.isEmpty()) {
        pairs.near(0, 0, SOMEWHAT);
      }
    }

    @Override
    public void skillsNear(SortedSet<SkillId> asked, SortedSet<SkillId> among, NearPairs pairs) {
      if (!asked.isEmpty()) {
        pairs.near(0, 1, SOMEWHAT);
      }
    }

    @Override
    public List<OccupationCode> occupations() {
      return List.of(COOK, CHEF);
    }

    @Override
    public List<ExpectedSkill> expectedSkills(OccupationCode occupation) {
      return List.of(new ExpectedSkill(BAKE, true));
    }

    @Override
    public List<Code> crosswalk(Code code, String scheme) {
      return List.of(CHEF.code());
    }

    @Override
    public List<TitleMatch> occupationsTitled(String title, Locale language, int limit) {
      return List.of(new TitleMatch(COOK, LABEL, TitleFit.EXACT));
    }
  }

  @Test
  void tellsHowTwoAreRelatedOneByOneAndManyAtOnce() {
    List<String> pairs = new ArrayList<>();
    NearPairs heard = (asked, found, relation) -> pairs.add(asked + " " + found + " " + relation);

    compiled.occupationsNear(new TreeSet<>(Set.of(COOK)), new TreeSet<>(Set.of(CHEF)), heard);
    compiled.skillsNear(new TreeSet<>(Set.of(BAKE)), new TreeSet<>(Set.of(BAKE, ROAST)), heard);

    assertThat(pairs).containsExactly("0 0 " + SOMEWHAT, "0 1 " + SOMEWHAT);
    assertThat(compiled.occupation(COOK, CHEF)).isEqualTo(SOMEWHAT);
    assertThat(compiled.skill(BAKE, ROAST)).isEqualTo(SOMEWHAT);
    assertThat(compiled.occupationsNear(COOK, List.of(CHEF)))
        .containsExactly(new Related<>(CHEF, SOMEWHAT));
    assertThat(compiled.skillsNear(BAKE, List.of(ROAST)))
        .containsExactly(new Related<>(ROAST, SOMEWHAT));
  }

  @Test
  void tellsWhichItIsAndAllElseThatItKnows() {
    assertThat(compiled.edition()).isEqualTo(new Edition("telling", "7", null));
    assertThat(compiled.label(COOK.code(), Locale.ROOT)).contains(LABEL);
    assertThat(compiled.occupations()).containsExactly(COOK, CHEF);
    assertThat(compiled.expectedSkills(COOK)).containsExactly(new ExpectedSkill(BAKE, true));
    assertThat(compiled.crosswalk(COOK.code(), "own")).containsExactly(CHEF.code());
    assertThat(compiled.occupationsTitled("kok", Locale.ROOT, 5))
        .extracting(TitleMatch::occupation)
        .containsExactly(COOK);
  }
}
