package nl.pow.hostile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sources of this repository, and the data that may lie beside it. */
final class Repository {
  private static final Path ROOT =
      Path.of(System.getProperty("pow.root", "..")).toAbsolutePath().normalize();

  private Repository() {}

  /** The Java files that users get, without tests, examples and measurements. */
  static List<Path> sources() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module :
          modules.filter(m -> m.getFileName().toString().startsWith("pow-")).toList()) {
        Path main = module.resolve("src/main/java");
        if (Files.isDirectory(main) && !module.endsWith("pow-benchmarks")) {
          try (Stream<Path> files = Files.walk(main)) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(found::add);
          }
        }
      }
    }
    return found.stream().sorted().toList();
  }

  /** A file of this repository. */
  static String text(String name) throws IOException {
    return Files.readString(ROOT.resolve(name));
  }

  /** A file or folder of data; skips the test where it is absent. */
  static Path shared(String name) {
    Path found = Path.of(System.getProperty("pow.shared.data", "../../shared/data"), name);
    assumeTrue(Files.exists(found), "skipped: there is no " + found);
    return found;
  }

  /** Public lists of texts that break software: 515 and 60. */
  static List<String> naughtyStrings() {
    List<String> texts = new ArrayList<>();
    for (String name :
        List.of("naughty-strings/blns/blns.json", "naughty-strings/pow-domain.json")) {
      try {
        for (JsonNode node : new ObjectMapper().readTree(shared(name).toFile())) {
          texts.add(node.isTextual() ? node.textValue() : node.path("value").textValue());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }
}
