package nl.pow.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.Problem;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.region.Postcode;
import nl.pow.core.store.Kind;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorsTest {
  private static final int SEEDS = 1_000;
  private static final Validation VALIDATION = Validation.create();

  /** What entities are made of, and what else bears constraints. */
  static Set<Class<?>> types() throws Exception {
    Set<Class<?>> types = Generators.types();
    types.addAll(Model.constrained());
    return types;
  }

  @Test
  void everyKindAndAllThatItIsMadeOfIsAmongTheTypes() throws Exception {
    assertThat(types()).hasSizeGreaterThan(140).allMatch(Generators::makes);
    assertThat(types()).containsAll(Kind.all().stream().map(kind -> kind.type()).toList());
    assertThat(Generators.makes(Postcode.class)).isTrue();
    assertThat(Generators.makes(String.class)).isFalse();
    assertThat(Generators.makes(Problem.class)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyValidValueIsFreeOfProblems(Class<?> type) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Object value = Generators.of(type).make(seed);
      assertThat(VALIDATION.check(value, Locale.ENGLISH)).isEmpty();
    }
  }

  @Test
  void theSameSeedMakesTheSameValueAndAnotherAnother() {
    Generator<Candidate> candidates = Generators.of(Candidate.class);

    assertThat(candidates.make(3)).isEqualTo(candidates.make(3)).isNotEqualTo(candidates.make(4));
    assertThat(candidates.map(Candidate::status).make(3)).isEqualTo(candidates.make(3).status());
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyJustInvalidValueHasTheOneProblemThatItNames(Class<?> type) {
    for (Breach<?> breach : Generators.breaches(type)) {
      if (breach.refusal().isEmpty()) {
        JustInvalid<?> broken = breach.make(7);
        assertThat(VALIDATION.check(broken.value(), Locale.ENGLISH))
            .as(breach.toString())
            .extracting(Problem::code, Problem::path, Problem::severity)
            .containsExactly(tuple(broken.code(), broken.path(), broken.severity()));
      }
    }
  }

  @Test
  void noConstraintOfTheModelIsMissed() throws Exception {
    for (Class<?> type : Model.constrained()) {
      assertThat(
              Generators.breaches(type).stream()
                  .map(b -> b.type().getSimpleName() + "." + b.place() + " " + name(b))
                  .toList())
          .containsAll(Model.constraints(type));
    }
  }

  private static String name(Breach<?> breach) {
    return breach.constraint().annotationType().getSimpleName();
  }

  @Test
  void constraintsThatAConstructorKeepsAreToldWithTheCodeOfItsRefusal() throws Exception {
    assertThat(
            types().stream()
                .flatMap(type -> Generators.breaches(type).stream())
                .filter(breach -> breach.refusal().isPresent())
                .map(breach -> breach + " -> " + breach.refusal().orElseThrow()))
        .containsExactlyInAnyOrder(
            "Quarter.year: min -> quarter",
            "Quarter.year: max -> quarter",
            "Quarter.number: min -> quarter",
            "Quarter.number: max -> quarter",
            "SectorSignal.quarter.year: min -> quarter",
            "SectorSignal.quarter.year: max -> quarter",
            "SectorSignal.quarter.number: min -> quarter",
            "SectorSignal.quarter.number: max -> quarter",
            "Tightness.quarter.year: min -> quarter",
            "Tightness.quarter.year: max -> quarter",
            "Tightness.quarter.number: min -> quarter",
            "Tightness.quarter.number: max -> quarter",
            "QuestionRound.answers[].question: max -> answer-question",
            "Action.budget[].grantedEuros: min -> grant-spent",
            "Grant.grantedEuros: min -> grant-spent",
            "Grant.spentEuros: max -> grant-spent",
            "Action.budget[].spentEuros: max -> grant-spent",
            "Assessment.result: max -> assessment-result");
    assertThatThrownBy(() -> breach("Grant.grantedEuros: min").make(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "[Grant.grantedEuros: min] cannot be broken: Grant[grant-spent].\n"
                + "Maybe ask refusal() first.");
  }

  private static Breach<?> breach(String words) throws Exception {
    return types().stream()
        .flatMap(type -> Generators.breaches(type).stream())
        .filter(breach -> breach.toString().equals(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void justInvalidValuesBreakManyConstraints() {
    Generator<JustInvalid<Vacancy>> broken = Generators.justInvalid(Vacancy.class);
    Set<String> codes = new TreeSet<>();
    for (int seed = 0; seed < 200; seed++) {
      JustInvalid<Vacancy> one = broken.make(seed);
      codes.add(one.code());
      assertThat(VALIDATION.check(one.value(), Locale.ENGLISH)).hasSize(1);
    }
    assertThat(codes)
        .containsExactly(
            "education-code", "known-region", "max", "min", "not-blank", "plain-text", "text-bsn");
    assertThat(broken.make(1)).asString().matches("Vacancy\\[.*: [a-z-]+]");
  }

  @Test
  void typesThatCheckThemselvesHaveNoConstraints() {
    assertThat(Generators.breaches(Postcode.class)).isEmpty();
    assertThatThrownBy(() -> Generators.justInvalid(Postcode.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Nothing makes a [Postcode] just invalid.\n"
                + "Maybe it refuses values in its constructor: see refused(type).");
  }
}
