package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Period;
import nl.pow.core.Quarter;
import nl.pow.core.labour.Tightness;
import nl.pow.core.labour.TightnessClass;
import nl.pow.core.labour.TightnessId;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.matching.policy.ContextEvidence;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.PolicyContext;
import nl.pow.matching.text.Wording;
import org.junit.jupiter.api.Test;

class ContextEvidenceTest {
  private static final RegionCode ZEELAND = new RegionCode("AM24");
  private static final LocalDate DAY = LocalDate.of(2021, 7, 16);
  private static final Quarter SPRING = new Quarter(2021, 2);
  private static final Policy POLICY =
      Policy.named("zeeland", "1")
          .wish("skills", 10)
          .with(PolicyContext.named("CORONA", new Period(LocalDate.of(2020, 3, 12), null)))
          .with(PolicyContext.named("KRAPTE", new Period(LocalDate.of(2022, 1, 1), null)));
  private static final Map<String, Set<TightnessClass>> CLASSES =
      Map.of(
          "CORONA", EnumSet.of(TightnessClass.LOOSE, TightnessClass.VERY_LOOSE),
          "KRAPTE", EnumSet.of(TightnessClass.TIGHT, TightnessClass.VERY_TIGHT));

  private static Tightness figure(
      String id, int occupation, Quarter quarter, int vacancies, int seekers) {
    return new Tightness(
        new TightnessId(id),
        OccupationCode.parse("isco:" + occupation),
        ZEELAND,
        quarter,
        vacancies,
        seekers,
        "example",
        quarter.days().to());
  }

  private static List<ContextEvidence> of(List<Tightness> figures, LocalDate day) {
    return ContextEvidence.of(POLICY, CLASSES, figures, ZEELAND, day);
  }

  private static Wording in(Locale language) {
    return Wording.of(language, new CodeTaxonomy(), Matching.criteria());
  }

  @Test
  void s12FiguresSupportAContextAndPeopleDecide() {
    Tightness care = figure("a", 53, SPRING, 90, 10);
    Tightness building = figure("b", 71, SPRING, 30, 10);
    Tightness clerks = figure("c", 41, SPRING, 3, 10);
    List<ContextEvidence> found = of(List.of(clerks, building, care), DAY);

    assertThat(found)
        .containsExactly(
            new ContextEvidence("KRAPTE", false, List.of(care, building), List.of(clerks)),
            new ContextEvidence("CORONA", true, List.of(clerks), List.of(care, building)));
    assertThat(found).extracting(ContextEvidence::isSupported).containsExactly(true, false);
    assertThat(POLICY.on(DAY).contexts()).extracting(PolicyContext::name).containsExactly("CORONA");
    Wording dutch = in(Locale.forLanguageTag("nl"));
    assertThat(found)
        .map(dutch::figures)
        .containsExactly(
            "De cijfers passen bij KRAPTE (beroepen ervoor: 2, ertegen: 1). KRAPTE geldt niet op"
                + " deze dag. Mensen beslissen of dat anders moet.",
            "De cijfers passen niet bij CORONA (beroepen ervoor: 1, ertegen: 2). CORONA geldt wel"
                + " op deze dag. Mensen beslissen of dat anders moet.");
    assertThat(in(Locale.ENGLISH).figures(of(List.of(care), DAY.plusYears(1)).get(0)))
        .isEqualTo(
            "The figures go with KRAPTE (occupations for it: 1, against: 0). KRAPTE applies on this"
                + " day.");
  }

  @Test
  void s12OnlyTheLatestFigureThatIsKnownCountsAndWithoutSeekersNone() {
    Tightness before = figure("a", 53, new Quarter(2020, 2), 1, 10);
    Tightness now = figure("b", 53, SPRING, 30, 10);
    Tightness later = figure("c", 53, new Quarter(2021, 3), 1, 10);
    Tightness nobody = figure("d", 71, SPRING, 30, 0);

    assertThat(of(List.of(later, now, before, nobody), DAY).get(0))
        .isEqualTo(new ContextEvidence("KRAPTE", false, List.of(now), List.of()));
    assertThat(of(List.of(nobody), DAY)).noneMatch(ContextEvidence::isSupported);
  }

  @Test
  void s12AContextThatThePolicyDoesNotHaveIsRefused() {
    assertThatThrownBy(
            () -> ContextEvidence.of(POLICY, Map.of("OORLOG", Set.of()), List.of(), ZEELAND, DAY))
        .hasMessage("The policy has a context of every name for which figures are asked.");
  }

  /** Every occupation counts once, for or against, in whatever order the figures come. */
  @Property(tries = 300)
  void s12EveryOccupationCountsOnceInWhateverOrder(@ForAll long seed) {
    Random random = new Random(seed);
    List<Tightness> figures = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Quarter quarter = new Quarter(2020, 1 + random.nextInt(4));
      figures.add(
          figure("f-" + i, 10 + random.nextInt(6), quarter, random.nextInt(60), random.nextInt(9)));
    }
    List<ContextEvidence> found = of(figures, DAY);
    Collections.shuffle(figures, random);

    assertThat(of(figures, DAY)).isEqualTo(found);
    for (ContextEvidence one : found) {
      List<OccupationCode> all = new ArrayList<>();
      one.supporting().forEach(each -> all.add(each.occupation()));
      one.against().forEach(each -> all.add(each.occupation()));
      assertThat(all).doesNotHaveDuplicates();
      assertThat(one.supporting())
          .allMatch(each -> CLASSES.get(one.context()).contains(each.tightness()));
    }
  }
}
