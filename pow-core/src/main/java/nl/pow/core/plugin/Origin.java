package nl.pow.core.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a class comes from: its jar, folder or module. */
final class Origin {
  static final String UNKNOWN = "an unknown place";

  private Origin() {}

  /** The place of a class as a URI, or {@link #UNKNOWN}; a code source may be absent. */
  static String of(Class<?> type) {
    return module(type)
        .or(() -> codeSource(type))
        .or(() -> Optional.ofNullable(resource(type)).map(url -> place(url, file(type))))
        .orElse(UNKNOWN);
  }

  /** Other places on the same path that hold a class of the same name and lose, in path order. */
  static List<String> others(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    if (loader == null || type.getModule().isNamed()) {
      return List.of();
    }
    String used = of(type);
    try {
      return Collections.list(loader.getResources(file(type))).stream()
          .map(url -> place(url, file(type)))
          .distinct()
          .filter(place -> !place.equals(used))
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  static String version(Class<?> type) {
    Module module = type.getModule();
    if (module.isNamed()) {
      return module.getDescriptor().rawVersion().orElse("unknown");
    }
    Package home = type.getPackage();
    String version = home == null ? null : home.getImplementationVersion();
    return version == null ? "unknown" : version;
  }

  /** The jar or folder that holds a resource: {@code jar:file:/a.jar!/p/R} gives the jar. */
  static String place(URL url, String resource) {
    String text = url.toString();
    if (!text.endsWith(resource)) {
      return text;
    }
    String place = text.substring(0, text.length() - resource.length());
    return place.startsWith("jar:") && place.endsWith("!/")
        ? place.substring("jar:".length(), place.length() - "!/".length())
        : place;
  }

  private static Optional<String> module(Class<?> type) {
    Module module = type.getModule();
    return Optional.ofNullable(module.getLayer())
        .flatMap(layer -> layer.configuration().findModule(module.getName()))
        .map(resolved -> resolved.reference())
        .flatMap(ModuleReference::location)
        .map(URI::toString)
        // as class loaders write it
        .map(location -> location.replaceFirst("^file:///", "file:/"));
  }

  private static Optional<String> codeSource(Class<?> type) {
    return Optional.ofNullable(type.getProtectionDomain())
        .map(ProtectionDomain::getCodeSource)
        .map(CodeSource::getLocation)
        .map(URL::toString);
  }

  private static @Nullable URL resource(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null ? null : loader.getResource(file(type));
  }

  private static String file(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }
}
