package nl.pow.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class MisspellingTest {
  private static final RegionRegister NOW = RegionRegister.ofYear(2026);

  record Slip(String right, String wrong) {}

  @Provide
  Arbitrary<Slip> slips() {
    List<String> names = NOW.regions().stream().map(Region::name).toList();
    return Arbitraries.of(names)
        .flatMap(
            name ->
                Combinators.combine(
                        Arbitraries.integers().between(0, name.length() - 1),
                        Arbitraries.chars().range('a', 'z'),
                        Arbitraries.integers().between(0, 3))
                    .as((at, letter, kind) -> new Slip(name, slip(name, at, letter, kind))))
        .filter(slip -> !bare(slip.wrong).equals(bare(slip.right)));
  }

  private static String slip(String name, int at, char letter, int kind) {
    String before = name.substring(0, at);
    String after = name.substring(at + 1);
    return switch (kind) {
      case 0 -> before + after;
      case 1 -> before + letter + after;
      case 2 -> before + letter + name.substring(at);
      default -> at == 0 ? after + name.charAt(0) : swapLast(before) + after;
    };
  }

  /** Swaps the last two letters, or drops the only one. */
  private static String swapLast(String text) {
    int end = text.length();
    return end < 2 ? "" : text.substring(0, end - 2) + text.charAt(end - 1) + text.charAt(end - 2);
  }

  private static String bare(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "");
  }

  @Property
  void oneSlipInTheNameOfARegionSuggestsIt(@ForAll("slips") Slip slip) {
    UnknownRegionException refusal =
        catchThrowableOfType(UnknownRegionException.class, () -> NOW.regionNamed(slip.wrong));
    assertThat(refusal.suggestions()).contains(slip.right).hasSizeLessThanOrEqualTo(3);
    assertThat(refusal).hasMessageContaining("[" + slip.right + "]");
  }

  @Property
  void anyTextIsFoundOrRefusedInTwoLines(@ForAll @StringLength(max = 200) String text) {
    Throwable refusal =
        org.assertj.core.api.Assertions.catchThrowable(() -> NOW.municipalityNamed(text));
    if (refusal != null) {
      assertThat(refusal).isInstanceOf(UnknownPlaceException.class);
      assertThat(refusal.getMessage().lines()).hasSize(2);
    }
  }
}
