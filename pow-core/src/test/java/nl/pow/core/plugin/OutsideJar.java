package nl.pow.core.plugin;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Builds a jar of sources as a stranger would, outside the class path of the tests. */
final class OutsideJar {
  static final String SERVICES = "META-INF/services/" + GreeterProvider.class.getName();

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<String> left = new ArrayList<>();
  private final List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:none"));
  private int classFileVersion;
  private final Manifest manifest = new Manifest();

  OutsideJar() {
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    compiledWith("-cp", home(Provider.class) + File.pathSeparator + home(OutsideJar.class));
  }

  static Path home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  OutsideJar source(String type, String text) {
    sources.put(type, text);
    return this;
  }

  OutsideJar services(String... lines) {
    return file(SERVICES, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  OutsideJar file(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  /** Compiles a class, then leaves it out of the jar. */
  OutsideJar without(String type) {
    left.add(type.replace('.', '/') + ".class");
    return this;
  }

  OutsideJar compiledWith(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  OutsideJar version(String version) {
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
    return this;
  }

  /** Marks all classes as made for a version of Java, such as 61 for 17. */
  OutsideJar classFileVersion(int major) {
    classFileVersion = major;
    return this;
  }

  Path write(Path jar) {
    try {
      Path classes = Files.createTempDirectory(jar.getParent(), "classes");
      if (!sources.isEmpty()) {
        compile(classes);
      }
      try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
          Stream<Path> compiled = Files.walk(classes)) {
        for (Path file : compiled.filter(Files::isRegularFile).sorted().toList()) {
          String name = classes.relativize(file).toString().replace('\\', '/');
          if (!left.contains(name) && !files.containsKey(name)) {
            put(out, name, marked(Files.readAllBytes(file)));
          }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          put(out, file.getKey(), file.getValue());
        }
      }
      return jar;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private byte[] marked(byte[] classFile) {
    if (classFileVersion > 0) {
      classFile[7] = (byte) classFileVersion;
    }
    return classFile;
  }

  private void compile(Path classes) throws IOException {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-d", classes.toString()));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      String name = source.getKey().replace('.', '/') + ".java";
      Path file = classes.resolveSibling(classes.getFileName() + "-sources").resolve(name);
      Files.createDirectories(file.getParent());
      arguments.add(Files.writeString(file, source.getValue()).toString());
    }
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said);
    ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
    if (compiler.run(to, to, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException(said.toString());
    }
  }

  private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTime(0);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
