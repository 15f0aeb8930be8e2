package nl.pow.core.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.json.Json;
import nl.pow.core.labour.PoolProfile.Aspect;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.vacancy.Vacancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A file that tells one thing counts for that fact and for no other. */
class FactTest {
  private static final Json JSON = Json.create();

  private static Candidate person(String told, String wishes) {
    return JSON.read(
        Candidate.class,
        "{\"id\":\"c\",\"status\":\"ACTIVE\",%s\"wishes\":{\"occupations\":[\"isco:5120\"]%s}}"
            .formatted(told.isEmpty() ? "" : told + ",", wishes.isEmpty() ? "" : "," + wishes));
  }

  private static Vacancy work(String told) {
    String job = "\"job\":{\"occupation\":\"isco:5120\"";
    String fields =
        told.startsWith("\"job\":{")
            ? told.replace("\"job\":{", job + ",")
            : job + "}" + (told.isEmpty() ? "" : "," + told);
    return JSON.read(
        Vacancy.class,
        "{\"id\":\"v\",\"employer\":\"e\",\"status\":\"OPEN\",\"openings\":3,\"title\":\"Kok\",%s}"
            .formatted(fields));
  }

  private static List<Aspect> facts(Candidate person, Vacancy work) {
    return PoolProfile.of(List.of(person), List.of(work), one -> CodeTaxonomy.group(one, 2), 1)
        .get(0)
        .of(ProfilePart.FACT);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "facts.csv",
      delimiter = '|',
      quoteCharacter = '\'',
      useHeadersInDisplayName = true,
      emptyValue = "")
  void isToldByItsOwnFieldsOnly(String fact, String person, String wishes, String work) {
    String told = person == null ? "" : person;
    String wished = wishes == null ? "" : wishes;

    assertThat(facts(person(told, wished), work("")))
        .hasSize(Fact.values().length)
        .allMatch(
            one -> one.openings() == 0 && hasPeople(one, one.about().value().equals(fact) ? 1 : 0));
    assertThat(facts(person("", ""), work(work)))
        .allMatch(
            one ->
                one.openings() == (one.about().value().equals(fact) ? 3 : 0) && hasPeople(one, 0));
  }

  private static boolean hasPeople(Aspect fact, int people) {
    return fact.people() != null && fact.people() == people;
  }

  @Test
  void aBareFileTellsNothing() {
    assertThat(facts(person("", ""), work("")))
        .allMatch(one -> one.openings() == 0 && hasPeople(one, 0));
  }
}
