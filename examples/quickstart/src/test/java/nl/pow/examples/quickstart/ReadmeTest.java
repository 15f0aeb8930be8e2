package nl.pow.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.pow.matching.strategy.MatchResult;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path ROOT = Path.of(System.getProperty("pow.root", "../.."));

  @Test
  void theCodeInTheReadmeIsTheCodeThatRunsHere() throws IOException {
    String example =
        Files.readString(Path.of("src/test/java/nl/pow/examples/quickstart/ReadmeExample.java"));
    String region =
        example
            .substring(example.indexOf("// [readme]\n") + 12, example.indexOf("    // [/readme]"))
            .stripTrailing()
            .stripIndent();

    assertThat(Files.readString(ROOT.resolve("README.md")))
        .contains("```java\n" + region + "\n```");
  }

  @Test
  void theCodeInTheReadmeProposesTheCook() {
    MatchResult result = ReadmeExample.match();

    assertThat(result.proposals()).hasSize(1);
    assertThat(result.proposals().get(0).judgement().explanation().score())
        .isEqualTo(result.proposals().get(0).score().points());
  }

  @Test
  void theReadmeIsShort() throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));

    assertThat(lines).hasSizeLessThanOrEqualTo(100);
  }
}
