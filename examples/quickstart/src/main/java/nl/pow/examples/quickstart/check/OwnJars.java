package nl.pow.examples.quickstart.check;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.pow.examples.quickstart.InputException;

/** The jars, or folders of classes, that {@code pow.jar} names beside the path. */
final class OwnJars implements AutoCloseable {
  private final URLClassLoader loader;

  private OwnJars(URLClassLoader loader) {
    this.loader = loader;
  }

  /** Several stand apart as on a class path. */
  static OwnJars of(Properties properties) {
    List<URL> jars = new ArrayList<>();
    for (String one : properties.getProperty("pow.jar", "").split(File.pathSeparator, -1)) {
      if (!one.isEmpty()) {
        jars.add(url(Path.of(one)));
      }
    }
    return new OwnJars(
        new URLClassLoader(jars.toArray(URL[]::new), OwnJars.class.getClassLoader()));
  }

  private static URL url(Path jar) {
    if (!Files.exists(jar)) {
      throw new InputException(
          "There is no jar [" + jar + "].\nMaybe the path was meant from another folder.");
    }
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  ClassLoader loader() {
    return loader;
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
