package nl.pow.blackbox.outsider;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReference;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.plugin.Provider;
import nl.pow.matching.Matching;
import org.jspecify.annotations.NullMarked;

/** A jar with one plug-in that somebody else compiled; it is on neither path of this test. */
record OutsideJar(Path file) {
  /** Compiles a plug-in against the exports and registers it for the class path. */
  static OutsideJar of(PluginKind kind, PluginSource source, Path folder) {
    try {
      Path work = Files.createDirectories(folder.resolve(source.home()));
      Path text = Files.writeString(work.resolve("Plugin.java"), source.of(kind));
      Path classes = Files.createDirectory(work.resolve("classes"));
      compile(text, classes);
      String services = "META-INF/services/" + kind.service().getName();
      Path jar = folder.resolve(source.home() + ".jar");
      try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest());
          Stream<Path> compiled = Files.walk(classes)) {
        for (Path one : compiled.filter(Files::isRegularFile).sorted().toList()) {
          String name = classes.relativize(one).toString().replace(File.separatorChar, '/');
          put(out, name, Files.readAllBytes(one));
        }
        put(out, services, source.type().getBytes(StandardCharsets.UTF_8));
      }
      return new OutsideJar(jar);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The class loader of an application that has these jars, beside what this test sees. */
  static URLClassLoader loader(OutsideJar... jars) {
    URL[] urls = Stream.of(jars).map(OutsideJar::url).toArray(URL[]::new);
    return new URLClassLoader("outside", urls, OutsideJar.class.getClassLoader());
  }

  URL url() {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void compile(Path text, Path classes) {
    String path =
        Stream.of(Provider.class, Matching.class, NullMarked.class)
            .map(type -> home(type).toString())
            .collect(Collectors.joining(File.pathSeparator));
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said);
    ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
    String[] arguments = {
      "--release", "17", "-proc:none", "-cp", path, "-d", classes.toString(), text.toString()
    };
    if (compiler.run(to, to, arguments) != 0) {
      throw new IllegalStateException(said.toString());
    }
  }

  private static Path home(Class<?> type) {
    Module module = type.getModule();
    Optional<URI> home =
        Optional.ofNullable(module.getLayer())
            .flatMap(layer -> layer.configuration().findModule(module.getName()))
            .map(found -> found.reference())
            .flatMap(ModuleReference::location);
    return Path.of(
        home.orElseGet(
            () -> URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())));
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Name.IMPLEMENTATION_VERSION, "2.7");
    return manifest;
  }

  private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
