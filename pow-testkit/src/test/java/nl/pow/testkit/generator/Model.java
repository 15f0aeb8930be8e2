package nl.pow.testkit.generator;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;

/** Every class of the core, read from where it lies. */
final class Model {
  private Model() {}

  static List<Class<?>> classes() throws IOException, URISyntaxException {
    URI place = Candidate.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    if (Files.isDirectory(Path.of(place))) {
      return classes(Path.of(place));
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
      return classes(jar.getPath("/"));
    }
  }

  /** The records that bear a constraint of their own. */
  static List<Class<?>> constrained() throws IOException, URISyntaxException {
    return classes().stream()
        .filter(type -> type.isRecord() && !constraints(type).isEmpty())
        .toList();
  }

  /** The constraints that a record bears: type, component, brackets for items, and constraint. */
  static Set<String> constraints(Class<?> type) {
    Set<String> found = new TreeSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String place = type.getSimpleName() + "." + component.getName();
      add(place, component.getAccessor().getAnnotations(), found);
      AnnotatedType annotated = component.getAnnotatedType();
      add(place, annotated.getAnnotations(), found);
      if (annotated instanceof AnnotatedParameterizedType many) {
        add(place + "[]", many.getAnnotatedActualTypeArguments()[0].getAnnotations(), found);
      }
    }
    return found;
  }

  private static void add(String place, Annotation[] annotations, Set<String> into) {
    for (Annotation annotation : annotations) {
      if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
        into.add(place + " " + annotation.annotationType().getSimpleName());
      }
    }
  }

  private static List<Class<?>> classes(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("nl"))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .sorted()
          .<Class<?>>map(Model::load)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Candidate.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
