package nl.pow.core.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** A class loader over some jars, as a host application would have. */
class OutsidePath extends URLClassLoader {
  OutsidePath(List<Path> jars) {
    super(
        "outside",
        jars.stream().map(OutsidePath::url).toArray(URL[]::new),
        GreeterProvider.class.getClassLoader());
  }

  Providers<GreeterProvider> greeters() {
    return Providers.from(
        "greeter", GreeterProvider.class, this, ServiceLoader.load(GreeterProvider.class, this));
  }

  static Providers<GreeterProvider> search(Path... jars) {
    try (OutsidePath path = new OutsidePath(List.of(jars))) {
      return path.greeters();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** A jar with one good provider of that name. */
  static Path good(Path folder, String name) {
    String home = "good." + name;
    return new OutsideJar()
        .source(home + ".Good", BadProvider.source(home, "Good", name, ""))
        .services(home + ".Good # the good one")
        .version("1.2.3")
        .write(folder.resolve(name + ".jar"));
  }

  static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
