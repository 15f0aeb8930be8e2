package nl.pow.core.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Spliterator;
import nl.pow.core.plugin.Refusal.Reason;

/**
 * One run over a service loader that survives whatever a provider does.
 *
 * <p>It goes step by step over the stream of the loader, since that tells the class before an
 * instance is made. A step that fails is noted and the next one taken. A loader may fail for ever,
 * so the run ends after {@value #MOST_FAULTS} faults in a row.
 */
final class Discovery<P extends Provider> {
  private static final int MOST_FAULTS = 100;
  private static final String LIST = "services file";
  private static final String MISSING_JAR =
      "Maybe a jar that it needs is missing or has another version.";
  private static final String CONSTRUCTOR =
      "Maybe its constructor does too much; it is to be cheap and to touch nothing.";

  private final String kind;
  private final ServiceFiles files;
  private final Intake<P> intake;
  private final List<Refusal> streak = new ArrayList<>();
  private int order;

  Discovery(String kind, ServiceFiles files) {
    this.kind = kind;
    this.files = files;
    this.intake = new Intake<>(kind);
  }

  Intake<P> run(ServiceLoader<P> services) {
    Spliterator<ServiceLoader.Provider<P>> steps = services.stream().spliterator();
    boolean more = true;
    while (more && streak.size() < MOST_FAULTS) {
      try {
        more = steps.tryAdvance(this::take);
      } catch (Throwable fault) {
        Fatal.rethrow(fault);
        streak.add(notLoaded(fault));
      }
    }
    endStreak(more);
    return intake;
  }

  private void take(ServiceLoader.Provider<P> candidate) {
    endStreak(false);
    order++;
    P provider;
    try {
      provider = candidate.get();
    } catch (Throwable fault) {
      Fatal.rethrow(fault);
      intake.refuse(notMade(candidate.type(), fault));
      return;
    }
    intake.question(provider, order);
  }

  private void endStreak(boolean stopped) {
    if (stopped) {
      Refusal last = streak.get(streak.size() - 1);
      streak.removeIf(refusal -> refusal.message().equals(last.message()));
      streak.add(stopped(last));
    }
    streak.forEach(intake::refuse);
    streak.clear();
  }

  private Refusal notLoaded(Throwable fault) {
    return files
        .culprit(fault)
        .map(line -> notLoaded(line, fault))
        .or(() -> files.damaged(fault).map(location -> damaged(location, fault)))
        .orElseGet(() -> notLoaded("A " + kind + " provider", LIST, Origin.UNKNOWN, fault));
  }

  private Refusal notLoaded(ServiceFiles.Line line, Throwable fault) {
    String what =
        "The %s provider [%s] listed in [%s]".formatted(kind, line.type(), line.location());
    return notLoaded(what, line.type(), line.location(), fault);
  }

  private Refusal notLoaded(String what, String subject, String location, Throwable fault) {
    String message =
        "%s could not be loaded: %s.\n%s".formatted(what, Shown.fault(fault), advice(fault));
    return new Refusal(kind, Reason.NOT_LOADED, null, subject, location, message, fault);
  }

  private static String advice(Throwable fault) {
    if (fault instanceof UnsupportedClassVersionError) {
      return "Maybe run it on a later version of Java.";
    }
    return fault instanceof ServiceConfigurationError
        ? "Maybe the list is out of date: it is to name public classes of that kind, with a public"
            + " constructor without arguments."
        : MISSING_JAR;
  }

  private Refusal damaged(String location, Throwable fault) {
    String message =
        ("The list of %s providers in [%s] could not be read: %s.\n"
                + "Maybe the file is damaged; each line is to hold the name of one class.")
            .formatted(kind, location, Shown.fault(fault));
    return new Refusal(kind, Reason.NOT_LOADED, null, LIST, location, message, fault);
  }

  private Refusal notMade(Class<?> type, Throwable fault) {
    boolean unlinked = fault.getCause() instanceof NoClassDefFoundError;
    String message =
        "The %s provider [%s] in [%s] could not be made: %s.\n%s"
            .formatted(
                kind,
                type.getName(),
                Origin.of(type),
                Shown.fault(fault),
                unlinked ? MISSING_JAR : CONSTRUCTOR);
    return new Refusal(
        kind, Reason.NOT_MADE, null, type.getName(), Origin.of(type), message, fault);
  }

  private Refusal stopped(Refusal last) {
    String first = last.message().substring(0, last.message().indexOf('\n'));
    String message =
        ("The search for %s providers was stopped after %s faults in a row. The last: %s\n"
                + "Maybe the class loader itself fails; what lies behind that was not seen.")
            .formatted(kind, MOST_FAULTS, first);
    return new Refusal(
        kind, Reason.STOPPED, null, last.subject(), last.location(), message, last.cause());
  }
}
