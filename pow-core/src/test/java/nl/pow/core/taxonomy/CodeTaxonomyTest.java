package nl.pow.core.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CodeTaxonomyTest {
  private final Taxonomy codes = new CodeTaxonomy();

  @ParameterizedTest
  @CsvFileSource(resources = "near-codes.csv", useHeadersInDisplayName = true)
  void occupationsAreNearByTheDigitsThatTheyShare(
      String asked, String found, int value, String path) {
    OccupationCode one = OccupationCode.parse(asked);
    OccupationCode other = OccupationCode.parse(found);

    assertThat(codes.occupation(one, other)).isEqualTo(new Relation(value, path));
    assertThat(codes.occupation(other, one)).isEqualTo(codes.occupation(one, other));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "groups-of-codes.csv", useHeadersInDisplayName = true)
  void aGroupIsTheFirstDigits(String occupation, int digits, String group) {
    assertThat(CodeTaxonomy.group(OccupationCode.parse(occupation), digits))
        .isEqualTo(OccupationCode.parse(group));
  }

  @Test
  void aSkillIsNearItselfOnly() {
    SkillId one = SkillId.parse("esco:a");
    SkillId other = SkillId.parse("esco:b");

    assertThat(codes.skill(one, one)).isEqualTo(Relation.same());
    assertThat(codes.skill(one, other)).isEqualTo(Relation.unrelated());
    assertThat(codes.skillsNear(one, List.of(other, one)))
        .containsExactly(new Related<>(one, Relation.same()));
    assertThat(codes.skillsNear(one, List.of(other))).isEmpty();
    assertThat(codes.label(one.code(), Locale.ENGLISH)).isEmpty();
  }
}
