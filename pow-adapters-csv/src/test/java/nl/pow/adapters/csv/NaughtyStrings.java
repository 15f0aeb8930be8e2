package nl.pow.adapters.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Texts that break software: a few of our own, and public lists where they are at hand. */
final class NaughtyStrings {
  private NaughtyStrings() {}

  static List<String> load() {
    List<String> texts =
        new ArrayList<>(
            List.of(
                "",
                " ",
                "\"",
                "\"\"",
                ",",
                "\r\n",
                "\n",
                "\r",
                "=1+1",
                "\uFEFF",
                "null",
                "NULL",
                "007",
                "’s-Gravenhage",
                "\u202Eabc",
                "👩‍🦽",
                "a\u0301",
                "\u0001",
                "\u0085",
                "\uFFFD"));
    SharedData.find("naughty-strings/blns/blns.json").ifPresent(p -> addAll(p, texts));
    SharedData.find("naughty-strings/pow-domain.json").ifPresent(p -> addAll(p, texts));
    texts.removeIf(NaughtyStrings::cannotBeUtf8);
    return texts;
  }

  private static void addAll(Path file, List<String> texts) {
    try {
      for (JsonNode node : new ObjectMapper().readTree(Files.readAllBytes(file))) {
        texts.add(node.isTextual() ? node.textValue() : node.path("value").asText());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean cannotBeUtf8(String text) {
    return text.indexOf('\0') >= 0 || text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
