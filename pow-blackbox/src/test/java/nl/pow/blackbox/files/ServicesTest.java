package nl.pow.blackbox.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Provides;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plug-in must be found on both paths: the two ways to register it may not drift apart. */
class ServicesTest {
  static List<PublishedModule> modules() {
    return PublishedModule.all();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void moduleDescriptorAndServiceFilesNameTheSameProviders(PublishedModule module)
      throws IOException {
    assertThat(inServiceFiles(module)).isEqualTo(inDescriptor(module));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void moduleIsNamedAfterItsFolder(PublishedModule module) {
    assertThat(module.descriptor().name()).isEqualTo(module.moduleName());
  }

  private static SortedMap<String, List<String>> inDescriptor(PublishedModule module) {
    SortedMap<String, List<String>> found = new TreeMap<>();
    for (Provides provides : module.descriptor().provides()) {
      found.put(provides.service(), provides.providers().stream().sorted().toList());
    }
    return found;
  }

  private static SortedMap<String, List<String>> inServiceFiles(PublishedModule module)
      throws IOException {
    SortedMap<String, List<String>> found = new TreeMap<>();
    Path folder = module.classes().resolve("META-INF/services");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(file -> found.put(file.getFileName().toString(), providers(file)));
      }
    }
    return found;
  }

  private static List<String> providers(Path file) {
    return PublishedModule.read(file)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .sorted()
        .toList();
  }
}
