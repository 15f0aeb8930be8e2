package nl.pow.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole against the constraints on its components, and tells all faults at once.
 *
 * <p>The code of a problem is the message key after {@code nl.pow.} ({@code plain-text}, {@code
 * text-bsn}, {@code known-region}, {@code kvk-number}, {@code education-code}), or else the name of
 * the constraint in kebab case ({@code not-blank}, {@code min}, {@code max}, {@code size}).
 * Messages are Dutch for a locale whose language is Dutch and English otherwise; they never hold
 * the value. No expression language is used, whether there is one on the class path or not.
 *
 * <p>Immutable and thread-safe; costs some 0.3 s to make, so make one and keep it.
 */
public final class Validation {
  static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Validator dutch;
  private final Validator english;

  private Validation(Validator dutch, Validator english) {
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * A validation that knows the constraints and messages of this library.
   *
   * @return a new validation
   */
  public static Validation create() {
    return create(Validation.class.getClassLoader());
  }

  /**
   * A validation that finds the messages of further constraints, in files named {@code
   * ContributorValidationMessages}, through a class loader.
   *
   * @param loader the class loader
   * @return a new validation
   */
  public static Validation create(ClassLoader loader) {
    ValidatorFactory factory =
        jakarta.validation.Validation.byProvider(HibernateValidator.class)
            .providerResolver(() -> List.of(new HibernateValidator()))
            .configure()
            .ignoreXmlConfiguration()
            .externalClassLoader(loader)
            .messageInterpolator(new Interpolator(Locale.ENGLISH, loader))
            .buildValidatorFactory();
    return new Validation(
        factory.usingContext().messageInterpolator(new Interpolator(DUTCH, loader)).getValidator(),
        factory.getValidator());
  }

  /**
   * Checks a whole and everything in it that is to be checked with it.
   *
   * @param whole an entity or record
   * @param locale the language of the messages
   * @return all problems, sorted; empty when there are none
   */
  public List<Problem> check(Object whole, Locale locale) {
    return problems("", in(locale).validate(whole));
  }

  /**
   * Checks one component of a record that could not be made as a whole, and everything in it.
   *
   * @param type the type of the record
   * @param component the name of the component
   * @param value its value
   * @param locale the language of the messages
   * @return all problems, sorted, with paths that begin with the component
   */
  public List<Problem> checkComponent(
      Class<? extends Record> type, String component, @Nullable Object value, Locale locale) {
    List<Problem> found =
        new ArrayList<>(problems("", in(locale).validateValue(type, component, value)));
    if (value instanceof Record part) {
      found.addAll(problems(component + ".", in(locale).validate(part)));
    }
    if (value instanceof List<?> parts) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i) instanceof Record part) {
          found.addAll(problems(component + "[" + i + "].", in(locale).validate(part)));
        }
      }
    }
    return found.stream().sorted().distinct().toList();
  }

  /**
   * Passes on a whole that has no errors; warnings are no hindrance.
   *
   * @param what what it is, such as {@code candidate [c-12]}; no personal value
   * @param whole an entity or record
   * @param <T> its type
   * @return the whole
   * @throws InvalidDataException with all problems, in English, when one of them is an error
   */
  public <T> T require(String what, T whole) {
    List<Problem> problems = check(whole, Locale.ENGLISH);
    if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      throw new InvalidDataException(what, problems);
    }
    return whole;
  }

  private Validator in(Locale locale) {
    return locale.getLanguage().equals("nl") ? dutch : english;
  }

  private static <T> List<Problem> problems(String prefix, Set<ConstraintViolation<T>> violations) {
    return violations.stream().map(v -> problem(prefix, v)).sorted().distinct().toList();
  }

  private static Problem problem(String prefix, ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor();
    boolean warning = constraint.getAttributes().get("severity") == Severity.WARNING;
    return new Problem(
        code(violation.getMessageTemplate(), constraint.getAnnotation().annotationType()),
        warning ? Severity.WARNING : Severity.ERROR,
        prefix + path(violation.getPropertyPath()),
        Source.none(),
        violation.getMessage());
  }

  private static String code(String template, Class<?> constraint) {
    return template.matches("\\{nl\\.pow\\.[a-z-]+}")
        ? template.substring("{nl.pow.".length(), template.length() - 1)
        : constraint
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
  }

  /** A key of a map may be personal, so only indexes are told. */
  private static String path(Path violated) {
    StringBuilder path = new StringBuilder();
    for (Path.Node node : violated) {
      if (node.isInIterable()) {
        path.append('[').append(node.getIndex() == null ? "" : node.getIndex()).append(']');
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        path.append(path.length() == 0 ? "" : ".").append(node.getName());
      }
    }
    return path.toString();
  }
}
