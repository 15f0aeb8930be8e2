package nl.pow.core.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.Period;
import nl.pow.core.Problem;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;

class OfferingTest {
  private static final OfferingId ID = new OfferingId("o-1");
  private static final List<SkillGain> SKILLS =
      List.of(new SkillGain(SkillId.parse("esco:a"), SkillLevel.BASIC));

  @Test
  void anOfferingWithTitleProviderAndSkillsIsValid() {
    Offering offering = Offering.of(ID, "Keukenhulp in twaalf weken", "Scalda", SKILLS);

    assertThat(Validation.create().check(offering, Locale.ENGLISH)).isEmpty();
    assertThat(offering).hasToString("Offering[o-1]");
  }

  @Test
  void everyFaultIsToldAtOnce() {
    Offering offering =
        Offering.of(ID, " ", "x".repeat(121), SKILLS)
            .withRegion(new RegionCode("AM99"))
            .withTerms(new OfferingTerms(-1, -1, -1, Period.open()))
            .withEligibility(
                new Eligibility(
                    new TreeSet<>(Set.of(new RegionCode("AM98"))),
                    null,
                    new TreeSet<>(Set.of(DrivingLicence.B)),
                    new TreeSet<>()));

    assertThat(Validation.create().check(offering, Locale.ENGLISH))
        .extracting(Problem::path)
        .containsExactly(
            "eligibility.regions[]",
            "provider.name",
            "region",
            "terms.costEuros",
            "terms.places",
            "terms.weeks",
            "title");
  }
}
