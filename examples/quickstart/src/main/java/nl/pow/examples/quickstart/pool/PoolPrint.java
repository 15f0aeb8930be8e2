package nl.pow.examples.quickstart.pool;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.labour.PoolAndDemand;
import nl.pow.core.labour.PoolProfile;
import nl.pow.core.labour.ProfilePart;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.text.Texts;
import nl.pow.examples.quickstart.LabourMarket;
import nl.pow.examples.quickstart.Words;
import org.jspecify.annotations.Nullable;

/** Prints a pool against demand: one table of all groups, then a profile of those with shortage. */
final class PoolPrint {
  private static final int PROFILES = 3;
  private static final int SKILLS = 5;
  private static final Comparator<PoolAndDemand.Row> SHORTAGE_FIRST =
      Comparator.comparing(PoolAndDemand.Row::isSuppressed)
          .thenComparing(row -> -row.shortage().orElse(0))
          .thenComparing(PoolAndDemand.Row::occupation);

  private final Taxonomy taxonomy;
  private final Locale language;
  private final PrintStream out;
  private final Texts texts = Words.texts();

  PoolPrint(Taxonomy taxonomy, Locale language, PrintStream out) {
    this.taxonomy = taxonomy;
    this.language = language;
    this.out = out;
  }

  void print(LabourMarket market, int digits, int least) {
    UnaryOperator<OccupationCode> group = one -> CodeTaxonomy.group(one, digits);
    PoolAndDemand table = PoolAndDemand.of(market.candidates(), market.vacancies(), group, least);
    say("pool-title", Map.of("source", market.source()));
    out.println();
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads("pool-group", "pool-people", "pool-openings", "pool-shortage"));
    table.rows().stream().sorted(SHORTAGE_FIRST).map(this::row).forEach(rows::add);
    rows.add(
        List.of(
            text("pool-without"), shown(table.peopleWithout()), "" + table.openingsWithout(), ""));
    new Table(rows).lines().forEach(out::println);
    out.println();
    say("pool-legend-people", Map.of());
    say("pool-legend-shortage", Map.of());
    say("pool-legend-few", Map.of("least", least));
    PoolProfile.of(market.candidates(), market.vacancies(), group, least).stream()
        .sorted(Comparator.comparing(PoolProfile::row, SHORTAGE_FIRST))
        .limit(PROFILES)
        .forEach(this::profile);
  }

  private List<String> row(PoolAndDemand.Row row) {
    String shortage =
        row.shortage().isPresent()
            ? String.format(Locale.ROOT, "%+d", row.shortage().getAsInt())
            : text("pool-few");
    return List.of(
        name(row.occupation().code()), shown(row.people()), "" + row.openings(), shortage);
  }

  private void profile(PoolProfile profile) {
    out.println();
    say(
        "pool-profile",
        Map.of(
            "group", name(profile.row().occupation().code()),
            "people", shown(profile.row().people()),
            "openings", profile.row().openings()));
    for (ProfilePart part : ProfilePart.values()) {
      Stream<PoolProfile.Aspect> aspects = profile.of(part).stream();
      if (part == ProfilePart.SKILL) {
        aspects = aspects.filter(one -> one.openings() > 0).limit(SKILLS);
      }
      List<List<String>> rows = new ArrayList<>();
      rows.add(heads("pool-part-" + part.name(), "pool-people", "pool-openings"));
      aspects.map(this::aspect).forEach(rows::add);
      if (rows.size() > 1) {
        new Table(rows).lines().forEach(line -> out.println("  " + line));
      }
    }
  }

  private List<String> aspect(PoolProfile.Aspect one) {
    return List.of("  " + name(one.about()), shown(one.people()), "" + one.openings());
  }

  private String name(Code code) {
    String word = nl.pow.core.text.Words.of(language, code);
    return taxonomy.label(code, language).map(label -> label.shownTo(language)).orElse(word);
  }

  private String shown(@Nullable Integer people) {
    return people == null ? text("pool-few") : people.toString();
  }

  private List<String> heads(String... codes) {
    return Stream.of(codes).map(this::text).toList();
  }

  private String text(String code) {
    return texts.get(language, code);
  }

  private void say(String code, Map<String, ?> values) {
    out.println(texts.format(language, code, values));
  }
}
