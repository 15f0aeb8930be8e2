package nl.pow.core.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.pow.core.plugin.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** Questions each provider and parts those that can be used from those that cannot. */
final class Intake<P extends Provider> {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");

  private final String kind;
  private final List<Found<P>> found = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  Intake(String kind) {
    this.kind = kind;
  }

  List<Found<P>> found() {
    return found;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  void refuse(Refusal refusal) {
    refusals.add(refusal);
  }

  void question(P provider, int order) {
    String step = "spiVersion()";
    String name = null;
    try {
      int level = provider.spiVersion();
      if (level != Provider.SPI_VERSION) {
        refuseLevel(provider, level);
        return;
      }
      step = "name()";
      String claimed = told(provider.name());
      if (!NAME.matcher(claimed).matches()) {
        refuseName(provider, claimed);
        return;
      }
      name = claimed;
      step = "settings()";
      if (!settingsAreFine(provider, name)) {
        return;
      }
      step = "version()";
      found.add(new Found<>(provider, describe(provider, name, order)));
    } catch (Throwable fault) {
      Fatal.rethrow(fault);
      refuseAnswer(provider, name, step, fault);
    }
  }

  private Plugin describe(P provider, String name, int order) {
    Class<?> type = provider.getClass();
    String version = Shown.text(told(provider.version()));
    return new Plugin(name, version, type.getName(), Origin.of(type), order, Origin.others(type));
  }

  private boolean settingsAreFine(P provider, String name) {
    Set<String> names = new HashSet<>();
    for (Setting<?> setting : told(provider.settings())) {
      if (!names.add(setting.name())) {
        String message =
            "%s declares the setting [%s] twice.\nMaybe rename one of them; names of settings differ."
                .formatted(subject(provider), setting.name());
        refuse(provider, Reason.BAD_SETTINGS, name, message, null);
        return false;
      }
    }
    return true;
  }

  private void refuseLevel(P provider, int level) {
    boolean later = level > Provider.SPI_VERSION;
    String remedy =
        later
            ? "Maybe use a later version of this library, or an earlier version of that provider."
            : "Maybe use a later version of that provider; its spiVersion() is to return"
                + " SPI_VERSION.";
    String message =
        "%s was made for level %s of the plug-in interface; this library supports level %s.\n%s"
            .formatted(subject(provider), level, Provider.SPI_VERSION, remedy);
    refuse(provider, later ? Reason.TOO_NEW : Reason.TOO_OLD, claimed(provider), message, null);
  }

  /** The name of a provider that is refused anyway, so that a search by name finds the reason. */
  private @Nullable String claimed(P provider) {
    try {
      String name = provider.name();
      return name != null && NAME.matcher(name).matches() ? name : null;
    } catch (Throwable fault) {
      Fatal.rethrow(fault);
      return null;
    }
  }

  private void refuseName(P provider, String name) {
    String message =
        ("%s has the name [%s], which is not allowed.\n"
                + "Maybe use small letters, digits and hyphens, a letter first, 32 at most.")
            .formatted(subject(provider), Shown.text(name));
    refuse(provider, Reason.BAD_NAME, null, message, null);
  }

  private void refuseAnswer(P provider, @Nullable String name, String step, Throwable fault) {
    boolean silent = fault instanceof NothingTold;
    String message =
        silent
            ? "%s returned null from %s.\nMaybe that method was not written yet."
                .formatted(subject(provider), step)
            : "%s failed in %s: %s.\nMaybe it was compiled against another version of this library."
                .formatted(subject(provider), step, Shown.fault(fault));
    refuse(provider, Reason.NOT_TOLD, name, message, silent ? null : fault);
  }

  private void refuse(
      P provider, Reason reason, @Nullable String name, String message, @Nullable Throwable cause) {
    Class<?> type = provider.getClass();
    refuse(new Refusal(kind, reason, name, type.getName(), Origin.of(type), message, cause));
  }

  private String subject(P provider) {
    Class<?> type = provider.getClass();
    return "The %s provider [%s] in [%s]".formatted(kind, type.getName(), Origin.of(type));
  }

  private static <T> T told(@Nullable T answer) {
    if (answer == null) {
      throw new NothingTold();
    }
    return answer;
  }

  private static final class NothingTold extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
