package nl.pow.core.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The services files on a class path, read only to tell which line of which jar a fault comes from.
 *
 * <p>{@link java.util.ServiceLoader} alone decides what is loaded; its faults often do not name the
 * jar, and a class that cannot be linked is not named at all.
 */
final class ServiceFiles {
  private static final int MOST_LINES = 10_000;

  /** One line: the class that it names and the jar or folder in which it stands. */
  record Line(String type, String location) {}

  private final ClassLoader loader;
  private final List<Line> lines = new ArrayList<>();
  private final SortedMap<String, String> files = new TreeMap<>();

  private ServiceFiles(ClassLoader loader) {
    this.loader = loader;
  }

  static ServiceFiles none() {
    return new ServiceFiles(ClassLoader.getSystemClassLoader());
  }

  static ServiceFiles of(Class<?> service, ClassLoader loader) {
    ServiceFiles files = new ServiceFiles(loader);
    String file = "META-INF/services/" + service.getName();
    try {
      for (URL url : Collections.list(loader.getResources(file))) {
        files.read(url, Origin.place(url, file));
      }
    } catch (IOException | RuntimeException unreadable) {
      // the service loader meets the same fault and reports it
    }
    return files;
  }

  /** The line behind a fault, each line once; empty when none is to blame for certain. */
  Optional<Line> culprit(Throwable fault) {
    for (Iterator<Line> rest = lines.iterator(); rest.hasNext(); ) {
      Line line = rest.next();
      if (isNamedBy(fault, line.type()) || failsLike(fault, line.type())) {
        rest.remove();
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** The jar or folder of the services file that a fault names; empty when it names none. */
  Optional<String> damaged(Throwable fault) {
    String message = fault instanceof ServiceConfigurationError ? Shown.message(fault) : "";
    return files.entrySet().stream()
        .filter(file -> message.contains(" " + file.getKey() + ":"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private void read(URL url, String location) {
    files.put(url.toString(), location);
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false); // a cached jar would stay open
      try (var reader =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
        reader
            .lines()
            .limit(MOST_LINES)
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(type -> !type.isEmpty())
            .forEach(type -> lines.add(new Line(type, location)));
      }
    } catch (IOException | UncheckedIOException unreadable) {
      // the service loader meets the same fault and reports it
    }
  }

  private static boolean isNamedBy(Throwable fault, String type) {
    return fault instanceof ServiceConfigurationError
        && Arrays.asList(Shown.message(fault).split(" ")).contains(type);
  }

  private boolean failsLike(Throwable fault, String type) {
    if (!(fault instanceof LinkageError)) {
      return false;
    }
    try {
      var unused = Class.forName(type, false, loader).getConstructor();
      return false;
    } catch (LinkageError same) {
      return Shown.fault(same).equals(Shown.fault(fault));
    } catch (ReflectiveOperationException | RuntimeException other) {
      return false;
    }
  }
}
