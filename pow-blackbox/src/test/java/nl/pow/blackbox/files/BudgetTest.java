package nl.pow.blackbox.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an embedder takes on board stays small and free of native code. */
class BudgetTest {
  private static final Pattern ANNOTATIONS_ONLY =
      Pattern.compile("(jackson-annotations|jspecify|error_prone_annotations)-.*\\.jar");
  private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib|jnilib)");

  static List<PublishedModule> modules() {
    return PublishedModule.all();
  }

  /** Counts and weighs the module with all that it needs at run time. */
  @ParameterizedTest
  @CsvSource({"pow-core, 9, 4_500_000", "pow-matching, 12, 8_000_000"})
  void bringsFewAndSmallJars(String name, int mostJars, String mostBytes) {
    List<Path> jars = new ArrayList<>(new PublishedModule(name).runtimeClassPath());
    jars.removeIf(jar -> ANNOTATIONS_ONLY.matcher(jar.getFileName().toString()).matches());
    jars.add(new PublishedModule(name).classes());

    assertThat(jars).hasSizeBetween(2, mostJars);
    assertThat(jars.stream().mapToLong(BudgetTest::size).sum())
        .as("bytes of %s", jars)
        .isLessThanOrEqualTo(Long.parseLong(mostBytes.replace("_", "")));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void bringsNoNativeCode(PublishedModule module) {
    assertThat(module.runtimeClassPath())
        .allSatisfy(path -> assertThat(entries(path)).noneMatch(NATIVE.asMatchPredicate()));
  }

  /** The length of a jar, or of the jar that a folder of classes becomes. */
  private static long size(Path path) {
    if (Files.isRegularFile(path)) {
      return path.toFile().length();
    }
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (ZipOutputStream packing = new ZipOutputStream(jar);
        Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        packing.putNextEntry(new ZipEntry(path.relativize(file).toString()));
        Files.copy(file, packing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar.size();
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
