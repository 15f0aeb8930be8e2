package nl.pow.matching;

import static nl.pow.matching.Sample.DAY;
import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Period;
import nl.pow.core.Problem;
import nl.pow.core.json.JsonInput;
import nl.pow.core.plugin.Providers;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.policy.CriterionSetting;
import nl.pow.matching.policy.Demand;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policies;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.PolicyContext;
import nl.pow.matching.policy.PolicyInForce.Weight;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.policy.Wish;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PoliciesTest {
  private static final Policies POLICIES = Policies.of(criteria());
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Policies.schema(), InputFormat.JSON);

  private static Providers<CriterionProvider> criteria() {
    List<CriterionProvider> all = new ArrayList<>(Matching.criteria().all());
    all.add(new Strict("strict"));
    return Providers.of("criterion", all);
  }

  private static String resource(Class<?> beside, String name) throws IOException {
    try (InputStream bytes = beside.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String policy() throws IOException {
    return resource(PoliciesTest.class, "policy.json");
  }

  private static List<Problem> problems(Policies policies, String text) {
    JsonInput input = JsonInput.of(text).named("policy.json");
    InvalidDataException refused =
        catchThrowableOfType(InvalidDataException.class, () -> policies.read(input));
    return refused == null ? List.of() : refused.problems();
  }

  private static boolean fits(String text) {
    return SCHEMA.validate(text, InputFormat.JSON).isEmpty();
  }

  @Test
  void theShippedStandardIsTheStandardPolicy() throws IOException {
    String text = resource(Policies.class, "standard.json");

    assertThat(Matching.policies().read(JsonInput.of(text))).isEqualTo(Policy.standard());
    assertThat(POLICIES.write(Policy.standard()) + "\n").isEqualTo(text);
    assertThat(fits(text)).isTrue();
  }

  @Test
  void everyPartIsRead() throws IOException {
    Set<Direction> forVacancies = EnumSet.of(CANDIDATES_FOR_VACANCY);
    PolicyContext tight =
        new PolicyContext(
            "KRAPTE",
            new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)),
            List.of(new Demand("licences", UnknownRule.PASS, EnumSet.allOf(Direction.class))),
            List.of(new Wish("occupation", 25, EnumSet.allOf(Direction.class))),
            new TreeSet<>(Set.of("travel")),
            new TreeSet<>(Set.of("skills")),
            "Besluit 7");

    assertThat(fits(policy())).isTrue();
    assertThat(POLICIES.read(JsonInput.of(policy())))
        .isEqualTo(
            Policy.named("zeeland", "2026-1")
                .renamed("zeeland", "2026-1", "Regioplan")
                .withUnknownValue(400)
                .demand("travel")
                .with(new Demand("hours", UnknownRule.FAIL, forVacancies))
                .wish("skills", 30)
                .with(new Wish("strict", 5, EnumSet.of(VACANCIES_FOR_CANDIDATE)))
                .with(new CriterionSetting("strict", "value", "300"))
                .with(tight));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "policy-faults.csv",
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      useHeadersInDisplayName = true)
  void everyFaultIsToldWhereItStands(String find, String replace, String schema, String told)
      throws IOException {
    String by = replace == null ? "" : replace.replace('¶', '\n');
    String text = policy().replace(find.replace('¶', '\n'), by);

    assertThat(text).isNotEqualTo(policy());
    assertThat(problems(POLICIES, text))
        .map(p -> p.source().line() + " " + p.path() + " " + p.code())
        .containsExactly(told.split(","));
    assertThat(fits(text)).isEqualTo(schema.equals("takes"));
  }

  @Test
  void theNearestNameIsProposed() {
    String text =
        """
        {"name": "a", "version": "1", "wishs": [],
         "demands": [{"criterion": "skils", "unknown": "PAS", "directions": ["CANDIDATES"]}],
         "settings": [{"criterion": "strict", "name": "valu", "value": "1"}]}
        """;
    String names =
        "availability, contract, education, exclusions, experience, hours, languages, licences,"
            + " occupation, opportunity, sector, skills, strict, thinking-level, travel,"
            + " work-pattern";

    assertThat(problems(POLICIES, text))
        .map(Problem::message)
        .containsExactly(
            "No field has this name. The names are: name, version, basis, unknownValue, demands,"
                + " wishes, settings, contexts.\nMaybe [wishes] is meant.",
            "There is no criterion [skils]. The names are: "
                + names
                + ".\nMaybe [skills] is meant.",
            "There is no direction [CANDIDATES]. The names are: CANDIDATES_FOR_VACANCY,"
                + " VACANCIES_FOR_CANDIDATE.",
            "There is no rule [PAS] for what is unknown. The names are: PASS, FAIL.\n"
                + "Maybe [PASS] is meant.",
            "The criterion has no setting [valu]. The names are: key, value.\n"
                + "Maybe [value] is meant.");
    assertThat(problems(POLICIES.in(Locale.forLanguageTag("nl")), text).get(3))
        .extracting(Problem::message)
        .isEqualTo(
            "Er is geen regel [PAS] voor wat onbekend is. De namen zijn: PASS, FAIL.\n"
                + "Misschien is [PASS] bedoeld.");
  }

  @Test
  void aLongOrOddNameIsShownOnOneLine() {
    String text =
        "{\"name\":\"a\",\"version\":\"1\",\"demands\":[{\"criterion\":\"a\\nb"
            + "c".repeat(100)
            + "\"}]}";

    assertThat(problems(POLICIES, text).get(0).message())
        .startsWith("There is no criterion [a?b" + "c".repeat(27) + "…]. The names are: ");
  }

  @Test
  void theExampleOnThePageIsReadAndWrittenAgain() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/policies.md"))) {
      folder = folder.getParent();
    }
    String page = Files.readString(folder.resolve("docs/policies.md"));
    String example = page.substring(page.indexOf("```json\n") + 8, page.indexOf("\n```\n"));
    Policy policy = POLICIES.read(JsonInput.of(example));

    assertThat(POLICIES.write(policy)).isEqualTo(example);
    assertThat(fits(example)).isTrue();
    assertThat(policy.on(LocalDate.of(2022, 2, 1)).names()).containsExactly("CORONA", "KRAPTE");
    assertThat(policy.on(DAY).names()).containsExactly("KRAPTE");
    assertThat(policy.on(DAY).weights(CANDIDATES_FOR_VACANCY))
        .containsExactly(new Weight("skills", 40, 40), new Weight("occupation", 25, 10));
    assertThat(policy.on(DAY).applied().demands()).map(Demand::criterion).containsExactly("hours");
  }

  @Property(tries = 500)
  void everyPolicyIsReadAsItWasWrittenAndFitsTheSchema(@ForAll long seed) {
    Policy policy = new RandomPolicy(seed).policy();
    String text = POLICIES.write(policy);

    assertThat(fits(text)).as(text).isTrue();
    assertThat(POLICIES.read(JsonInput.of(text))).isEqualTo(policy);
  }

  @Property(tries = 1500)
  void whatIsSpoiltIsReadOrRefusedAndNothingElse(@ForAll long seed) {
    RandomPolicy random = new RandomPolicy(seed);
    String text = random.spoilt(POLICIES.write(random.policy()));
    List<Problem> problems = problems(POLICIES, text);

    if (problems.isEmpty()) {
      Policy read = POLICIES.read(JsonInput.of(text));
      // null is as good as absent, and the schema asks to leave it out
      assertThat(fits(text) || text.contains(": null")).as(text).isTrue();
      assertThat(Matching.of(new DenseMarket(1).snapshot(1, 1), DAY).with(criteria()).with(read))
          .extracting(matching -> matching.market().policy())
          .isEqualTo(read);
    }
  }
}
