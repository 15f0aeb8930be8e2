package nl.pow.blackbox.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What an embedder takes on board with a module at run time: the module itself and the jars that it
 * needs, without those that hold annotations only.
 *
 * @param jars jars, and for our own modules their folders of classes
 */
record Cargo(List<Path> jars) {
  private static final Pattern ANNOTATIONS_ONLY =
      Pattern.compile("(jackson-annotations|jspecify|error_prone_annotations)-.*\\.jar");

  static Cargo of(String name) {
    PublishedModule module = new PublishedModule(name);
    Stream<Path> needed =
        module.runtimeClassPath().stream()
            .filter(jar -> !ANNOTATIONS_ONLY.matcher(jar.getFileName().toString()).matches())
            .map(Cargo::classesIfOurs);
    return new Cargo(Stream.concat(Stream.of(module.classes()), needed).toList());
  }

  long bytes() {
    return jars.stream().mapToLong(Cargo::size).sum();
  }

  /** Whether a jar of ours is made yet depends on the phase of the build; its classes are there. */
  private static Path classesIfOurs(Path path) {
    return PublishedModule.all().stream()
        .filter(module -> path.startsWith(module.folder().normalize()))
        .map(PublishedModule::classes)
        .findFirst()
        .orElse(path);
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
}
