package nl.pow.blackbox.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A module that users get, as the build left it on disk. */
public record PublishedModule(String name) {
  private static final Path ROOT = Path.of(System.getProperty("pow.root", "..")).toAbsolutePath();
  private static final Pattern MANAGED =
      Pattern.compile("<groupId>nl\\.pow</groupId><artifactId>([^<]+)</artifactId>");

  /** The modules that the BOM lists. */
  public static List<PublishedModule> all() {
    return MANAGED
        .matcher(read(ROOT.resolve("pow-bom/pom.xml")))
        .results()
        .map(found -> new PublishedModule(found.group(1)))
        .filter(module -> Files.exists(module.folder().resolve("src/main/java")))
        .toList();
  }

  /** The folders of the reactor that have a pom. */
  static List<PublishedModule> candidates() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("src/main/java")))
          .map(folder -> new PublishedModule(folder.getFileName().toString()))
          .sorted((a, b) -> a.name.compareTo(b.name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name as a Java module: the folder with dots. */
  public String moduleName() {
    return "nl." + name.replace('-', '.');
  }

  String pom() {
    return read(folder().resolve("pom.xml"));
  }

  Path folder() {
    return ROOT.resolve(name);
  }

  Path classes() {
    return folder().resolve("target/classes");
  }

  List<Path> sources() {
    try (Stream<Path> files = Files.walk(folder().resolve("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ModuleDescriptor descriptor() {
    try (var in = Files.newInputStream(classes().resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an embedder of this module has at run time, without the module itself. */
  List<Path> runtimeClassPath() {
    String line = read(folder().resolve("target/runtime-class-path.txt")).strip();
    return Stream.of(line.split(Pattern.quote(System.getProperty("path.separator"))))
        .map(Path::of)
        .toList();
  }

  /** A file at the top of the repository. */
  static Path top(String file) {
    return ROOT.resolve(file);
  }

  static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
