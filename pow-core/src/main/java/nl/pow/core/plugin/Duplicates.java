package nl.pow.core.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.pow.core.plugin.Refusal.Reason;

/** Refuses every provider whose name another one claims too: which one wins is not ours to pick. */
final class Duplicates {
  private Duplicates() {}

  /** The providers with a name of their own, by name; the others are added to the refusals. */
  static <P extends Provider> SortedMap<String, Found<P>> refuse(
      String kind, List<Found<P>> found, List<Refusal> refusals) {
    SortedMap<String, List<Found<P>>> byName = new TreeMap<>();
    found.forEach(each -> byName.computeIfAbsent(each.name(), n -> new ArrayList<>()).add(each));
    SortedMap<String, Found<P>> single = new TreeMap<>();
    byName.forEach(
        (name, claimants) -> {
          if (claimants.size() == 1) {
            single.put(name, claimants.get(0));
          } else {
            refusals.addAll(refusals(kind, name, claimants));
          }
        });
    return single;
  }

  private static <P extends Provider> List<Refusal> refusals(
      String kind, String name, List<Found<P>> claimants) {
    List<Plugin> plugins =
        claimants.stream()
            .map(Found::plugin)
            .sorted(Comparator.comparing(Plugin::type).thenComparing(Plugin::location))
            .toList();
    String count = plugins.size() == 2 ? "Two" : String.valueOf(plugins.size());
    String who =
        plugins.stream()
            .map(plugin -> "[" + plugin.type() + "] in [" + plugin.location() + "]")
            .collect(Collectors.joining(" and "));
    String message =
        "%s %s providers are named [%s]: %s.\nMaybe the same adapter is on the path twice; keep one."
            .formatted(count, kind, name, who);
    return plugins.stream()
        .map(
            plugin ->
                new Refusal(
                    kind, Reason.DUPLICATE, name, plugin.type(), plugin.location(), message, null))
        .toList();
  }
}
