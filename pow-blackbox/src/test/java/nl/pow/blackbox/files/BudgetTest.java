package nl.pow.blackbox.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an embedder takes on board stays small and free of native code. */
class BudgetTest {
  private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib|jnilib)");

  static List<PublishedModule> modules() {
    return PublishedModule.all();
  }

  /** Counts and weighs the module with all that it needs at run time. */
  @ParameterizedTest
  @CsvSource({
    "pow-core, 9, 4_500_000",
    "pow-matching, 12, 8_000_000",
    "pow-adapters-csv, 10, 6_500_000",
    "pow-adapters-jdbc, 14, 6_000_000",
    "pow-adapters-vum, 9, 4_500_000",
    "pow-adapters-mapping, 10, 4_500_000",
    "pow-adapters-esco, 11, 12_000_000"
  })
  void bringsFewAndSmallJars(String name, int mostJars, String mostBytes) {
    Cargo cargo = Cargo.of(name);

    assertThat(cargo.jars()).hasSizeBetween(2, mostJars);
    assertThat(cargo.bytes())
        .as("bytes of %s", cargo.jars())
        .isLessThanOrEqualTo(Long.parseLong(mostBytes.replace("_", "")));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void bringsNoNativeCode(PublishedModule module) {
    assertThat(module.runtimeClassPath())
        .allSatisfy(path -> assertThat(entries(path)).noneMatch(NATIVE.asMatchPredicate()));
  }

  private static List<String> entries(Path path) {
    if (Files.isDirectory(path)) {
      return List.of();
    }
    try (JarFile jar = new JarFile(path.toFile())) {
      return jar.stream().map(JarEntry::getName).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
