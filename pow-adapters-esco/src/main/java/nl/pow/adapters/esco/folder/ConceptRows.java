package nl.pow.adapters.esco.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.pow.adapters.esco.concept.Names;
import org.jspecify.annotations.Nullable;

/** What the files of concepts have in common: a URI, each once, and names in one language. */
final class ConceptRows {
  private final Faults faults;
  private final Map<String, Names> names;
  private final Set<String> seen = new HashSet<>();

  ConceptRows(Faults faults, Map<String, Names> names) {
    this.faults = faults;
    this.names = names;
  }

  /**
   * The key of the concept of a row; null, and reported, when it is not of the kinds or not new.
   */
  @Nullable String key(Row row, String... kinds) {
    String key = Uri.key(row.get("conceptUri"));
    if (key == null || Stream.of(kinds).noneMatch(kind -> Uri.is(kind, key))) {
      faults.error("esco-uri", row.source(), "conceptUri", Map.of());
      return null;
    }
    if (!seen.add(key)) {
      faults.warning("esco-duplicate", row.source(), "conceptUri", Map.of());
      return null;
    }
    return key;
  }

  void name(Row row, String key) {
    String preferred = row.get("preferredLabel");
    if (preferred.isEmpty()) {
      faults.warning("esco-label-missing", row.source(), "preferredLabel", Map.of());
    }
    List<String> others = new ArrayList<>();
    others.addAll(lines(row.get("altLabels")));
    others.addAll(lines(row.get("hiddenLabels")));
    Names named =
        new Names(preferred.isEmpty() ? null : preferred, others.stream().distinct().toList());
    Names before = names.putIfAbsent(key, named);
    if (before != null && !before.equals(named)) {
      faults.warning("esco-names-differ", row.source(), "preferredLabel", Map.of());
    }
  }

  private static List<String> lines(String cell) {
    return cell.lines().map(Row::trimmed).filter(line -> !line.isEmpty()).toList();
  }
}
