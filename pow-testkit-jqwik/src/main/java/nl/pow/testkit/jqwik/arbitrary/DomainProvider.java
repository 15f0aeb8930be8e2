package nl.pow.testkit.jqwik.arbitrary;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.party.Employer;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.testkit.generator.EdgeCase;
import nl.pow.testkit.generator.GeneratedMarket;
import nl.pow.testkit.generator.Generator;
import nl.pow.testkit.generator.Generators;
import nl.pow.testkit.generator.JustInvalid;
import nl.pow.testkit.generator.MarketGenerator;
import nl.pow.testkit.generator.Refused;
import nl.pow.testkit.generator.Simpler;
import nl.pow.testkit.jqwik.InRegion;
import nl.pow.testkit.jqwik.MarketSize;

/**
 * Gives properties their parameters: {@code @ForAll Vacancy vacancy} just works, and so do every
 * other entity and value of the domain, {@code JustInvalid<Vacancy>}, {@code Refused<Postcode>} and
 * {@code GeneratedMarket}.
 *
 * <p>Found by jqwik itself; nobody needs to call it.
 */
public final class DomainProvider implements ArbitraryProvider {
  private static final String DOMAIN = "nl.pow.core.";

  /** For the service loader. */
  public DomainProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    Class<?> raw = type.getRawType();
    if (raw == JustInvalid.class || raw == Refused.class) {
      return Generators.makes(type.getTypeArgument(0).getRawType());
    }
    return raw == GeneratedMarket.class
        || (raw.getName().startsWith(DOMAIN) && Generators.makes(raw));
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider others) {
    Class<?> raw = type.getRawType();
    Simpler simpler = Simpler.create();
    if (raw == GeneratedMarket.class) {
      return Set.of(market(type, simpler));
    }
    if (raw == JustInvalid.class) {
      return Set.of(
          new Made<>(
              Generators.justInvalid(type.getTypeArgument(0).getRawType()), List.of(), simpler));
    }
    if (raw == Refused.class) {
      return Set.of(
          new Made<>(Generators.refused(type.getTypeArgument(0).getRawType()), List.of(), simpler));
    }
    return values(raw, simpler);
  }

  /** By lot, and of those that a region knows as it knows them. */
  private static Set<Arbitrary<?>> values(Class<?> type, Simpler simpler) {
    Set<Arbitrary<?>> all = new LinkedHashSet<>();
    all.add(byLot(type, simpler));
    MarketGenerator one = MarketGenerator.small().candidates(1).vacancies(1).employers(1);
    if (type == Candidate.class) {
      all.add(new Made<>(one.map(market -> market.candidates().get(0)), List.of(), simpler));
    } else if (type == Vacancy.class) {
      all.add(new Made<>(one.map(market -> market.vacancies().get(0)), List.of(), simpler));
    } else if (type == Employer.class) {
      all.add(new Made<>(one.map(market -> market.employers().get(0)), List.of(), simpler));
    }
    return all;
  }

  private static <T> Arbitrary<T> byLot(Class<T> type, Simpler simpler) {
    Generator<T> values = Generators.of(type);
    return new Made<>(
        values, List.of(values.map(value -> simpler.simplest(value, any -> true))), simpler);
  }

  private static Arbitrary<GeneratedMarket> market(TypeUsage type, Simpler simpler) {
    MarketGenerator markets =
        type.findAnnotation(InRegion.class)
            .map(in -> MarketGenerator.small().region(new RegionCode(in.value()), in.year()))
            .orElseGet(MarketGenerator::small);
    MarketGenerator sized =
        type.findAnnotation(MarketSize.class).map(size -> sized(markets, size)).orElse(markets);
    List<Generator<GeneratedMarket>> edges =
        Arrays.stream(EdgeCase.values()).<Generator<GeneratedMarket>>map(sized::edgeCases).toList();
    return new Made<>(sized, edges, simpler);
  }

  private static MarketGenerator sized(MarketGenerator markets, MarketSize size) {
    MarketGenerator sized =
        markets
            .commonest(size.professions())
            .candidates(size.candidates())
            .vacancies(size.vacancies());
    return size.tightness() < 0 ? sized : sized.tightness(size.tightness());
  }
}
