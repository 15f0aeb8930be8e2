package nl.pow.core.plugin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pow.core.text.Nearest;
import org.jspecify.annotations.Nullable;

/** Says why a name that was asked for leads to no provider. */
record Absence(String kind, String searched, Set<String> names, List<Refusal> refusals) {

  ProviderException of(String asked) {
    List<Refusal> claims = refusals.stream().filter(r -> asked.equals(r.name())).toList();
    List<Refusal> told = claims.isEmpty() ? refusals : claims;
    String message =
        claims.isEmpty()
            ? absent(Shown.text(asked))
            : claims.stream().map(Refusal::message).distinct().collect(Collectors.joining("\n"));
    ProviderException absence = new ProviderException(message, cause(told));
    for (Refusal refusal : told) {
      absence.addSuppressed(new ProviderException(refusal.message(), refusal.cause()));
    }
    return absence;
  }

  private String absent(String asked) {
    if (names.isEmpty() && refusals.isEmpty()) {
      return ("No %1$s provider is named [%2$s]: there is no %1$s provider at all in %3$s.\n"
              + "Maybe the module that provides [%2$s] is missing from the class path or module"
              + " path, or its services file.")
          .formatted(kind, asked, searched);
    }
    String failed = refusals.isEmpty() ? "" : "; " + refusals.size() + " could not be loaded";
    String advice =
        Nearest.to(asked, names)
            .map(near -> "Maybe [" + near + "] is meant instead of [" + asked + "].")
            .orElse(
                "Maybe the module that provides ["
                    + asked
                    + "] is missing from the class path or module path.");
    return "No %s provider is named [%s]. Found: %s%s.\n%s"
        .formatted(kind, asked, names, failed, advice);
  }

  private static @Nullable Throwable cause(List<Refusal> told) {
    for (Refusal refusal : told) {
      if (refusal.cause() != null) {
        return refusal.cause();
      }
    }
    return null;
  }
}
