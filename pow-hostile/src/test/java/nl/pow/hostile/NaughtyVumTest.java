package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.adapters.vum.VumReader;
import nl.pow.adapters.vum.VumReading;
import nl.pow.core.Problem;
import nl.pow.core.json.Json;
import nl.pow.core.region.RegionRegister;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 575 texts that break software, in every text of a VUM document: as they are, or told. */
@Tag("long")
class NaughtyVumTest {
  private static final VumReader READER = VumReader.of(RegionRegister.ofYear(2026), Locale.ENGLISH);

  private final List<String> texts = Repository.naughtyStrings();

  @ParameterizedTest
  @ValueSource(strings = {"full-jobseeker.json", "full-vacancy.json"})
  void everyTextIsKeptOrTold(String name, TestReporter reporter) throws IOException {
    JsonNode document =
        Leaf.tree(Repository.text("pow-adapters-vum/src/test/resources/" + name)).deepCopy();
    List<Leaf> all = Leaf.of(document);
    List<Leaf> free = all.stream().filter(leaf -> isKept(document, leaf)).toList();
    int kept = 0;
    for (String text : texts) {
      through(document, all, text, false);
      kept += through(document, free, text, true);
    }
    reporter.publishEntry(
        name
            + ": "
            + all.size()
            + " texts, "
            + free.size()
            + " free, "
            + kept
            + " kept of "
            + free.size() * texts.size());
    assertThat(free).hasSizeGreaterThan(5);
    assertThat(kept).isGreaterThan(texts.size());
  }

  /** Whether what stands there comes out as it is. */
  private static boolean isKept(JsonNode document, Leaf leaf) {
    JsonNode tree = document.deepCopy();
    leaf.put(tree, "Zeldzame tekst");
    VumReading<?> reading = read(tree);
    return reading.problems().isEmpty() && texts(reading).contains("Zeldzame tekst");
  }

  /** How many fields kept the text, all of those that can or some; the others are told. */
  private static int through(JsonNode document, List<Leaf> fields, String text, boolean all) {
    JsonNode tree = document.deepCopy();
    List<Leaf> taking = new ArrayList<>(fields);
    // equal items of a list may become one
    Map<Leaf, String> texts = new HashMap<>();
    taking.forEach(field -> texts.put(field, all ? text + texts.size() : text));
    texts.forEach((field, own) -> field.put(tree, own));
    VumReading<?> reading = read(tree);
    for (var problems = left(reading); !problems.isEmpty(); problems = left(reading)) {
      var now = problems;
      List<Leaf> told =
          taking.stream()
              .filter(field -> now.stream().anyMatch(p -> field.isWithin(p.path())))
              .toList();
      assertThat(told).as(problems.toString()).isNotEmpty();
      told.forEach(field -> field.put(tree, field.in(document)));
      taking.removeAll(told);
      reading = read(tree);
    }
    if (all) {
      assertThat(texts(reading)).containsAll(taking.stream().map(texts::get).toList());
    }
    return taking.size();
  }

  /** What was left out or refused; a text that may hold a number is kept. */
  private static List<Problem> left(VumReading<?> reading) {
    return reading.problems().stream().filter(p -> !p.code().equals("text-bsn")).toList();
  }

  private static VumReading<?> read(JsonNode tree) {
    byte[] bytes = tree.toString().getBytes(StandardCharsets.UTF_8);
    ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
    return tree.has("matches")
        ? READER.readVacancies(stream, "naughty.json")
        : READER.readJobseekers(stream, "naughty.json");
  }

  private static List<String> texts(VumReading<?> reading) {
    return Leaf.texts(Json.create().writeAll(new ArrayList<>(reading.entities())));
  }
}
