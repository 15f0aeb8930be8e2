package nl.pow.core.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.pow.core.Period;
import nl.pow.core.party.PartnerId;
import nl.pow.core.region.RegionCode;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final LocalDate SIGNED = LocalDate.of(2020, 11, 30);
  private static final PartnerId UWV = new PartnerId("uwv");
  private static final PartnerId UNION = new PartnerId("vakbond");

  private static Agreement agreement(Period period, List<Signature> signatures) {
    return new Agreement(
        new AgreementId("a-1"),
        "Intentieverklaring crisisdienstverlening",
        null,
        new TreeSet<>(List.of(new RegionCode("AM24"))),
        period,
        signatures);
  }

  @Test
  void isInForceWhenAllHaveSigned() {
    Agreement one =
        agreement(
            Period.open(),
            List.of(new Signature(UWV, 600_000, SIGNED), new Signature(UNION, 400_000, null)));
    assertThat(one.isInForceOn(SIGNED)).isFalse();
    assertThat(one.missingOn(SIGNED)).containsExactly(UNION);
    assertThat(one.missingOn(SIGNED.minusDays(1))).containsExactly(UWV, UNION);
    assertThat(one.budgetEuros()).isEqualTo(1_000_000);
    Agreement both =
        agreement(
            new Period(null, SIGNED.plusYears(1)),
            List.of(new Signature(UWV, 0, SIGNED), new Signature(UNION, 0, SIGNED.plusDays(2))));
    assertThat(both.isInForceOn(SIGNED.plusDays(1))).isFalse();
    assertThat(both.isInForceOn(SIGNED.plusDays(2))).isTrue();
    assertThat(both.isInForceOn(SIGNED.plusYears(1).plusDays(1))).isFalse();
  }

  @Test
  void withoutPartnersItIsNeverInForce() {
    assertThat(agreement(Period.open(), List.of()).isInForceOn(SIGNED)).isFalse();
  }

  @Test
  void namesEachPartnerOnce() {
    List<Signature> twice = List.of(new Signature(UWV, 1, null), new Signature(UWV, 2, SIGNED));
    assertThatThrownBy(() -> agreement(Period.open(), twice))
        .hasMessage("An agreement names each of its partners once.");
  }

  @Property(tries = 2_000)
  void theBudgetsAddUpAndOneMissingSignatureKeepsItOutOfForce(
      @ForAll("signatures") List<Signature> signatures) {
    Agreement agreement = agreement(Period.open(), signatures);
    long sum = 0;
    boolean all = !signatures.isEmpty();
    for (Signature signature : signatures) {
      sum += signature.budgetEuros();
      all &= signature.signedOn() != null && !signature.signedOn().isAfter(SIGNED);
    }
    assertThat(agreement.budgetEuros()).isEqualTo(sum);
    assertThat(agreement.isInForceOn(SIGNED)).isEqualTo(all);
  }

  @Provide
  Arbitrary<List<Signature>> signatures() {
    Arbitrary<Signature> signature =
        Combinators.combine(
                Arbitraries.integers().between(0, 2_000_000_000),
                Arbitraries.of(SIGNED.minusDays(1), SIGNED, SIGNED.plusDays(1), null)
                    .injectNull(0.1))
            .as((euros, day) -> new Signature(UWV, euros, day));
    return signature.list().ofMaxSize(6).map(AgreementTest::ofDifferentPartners);
  }

  private static List<Signature> ofDifferentPartners(List<Signature> drawn) {
    List<Signature> signatures = new ArrayList<>();
    for (Signature one : drawn) {
      PartnerId partner = new PartnerId("partner-" + signatures.size());
      signatures.add(new Signature(partner, one.budgetEuros(), one.signedOn()));
    }
    return signatures;
  }
}
