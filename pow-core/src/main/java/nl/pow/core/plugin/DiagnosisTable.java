package nl.pow.core.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a diagnosis as text in columns. */
record DiagnosisTable(List<Diagnosis.Part> parts) {
  private static final List<String> HEAD =
      List.of("KIND", "NAME", "VERSION", "CLASS", "ORDER", "LOCATION");

  List<String> lines() {
    List<String> lines = new ArrayList<>(aligned(rows()));
    parts.forEach(part -> lines.addAll(notes(part)));
    List<Refusal> refusals = parts.stream().flatMap(part -> part.refusals().stream()).toList();
    lines.add("Refused: " + refusals.size());
    for (Refusal refusal : refusals) {
      lines.add("- " + refusal.reason() + ": " + refusal.message().replace("\n", "\n  "));
    }
    return lines.stream().flatMap(String::lines).toList();
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    for (Diagnosis.Part part : parts) {
      for (Plugin plugin : part.plugins()) {
        rows.add(
            List.of(
                part.kind(),
                plugin.name(),
                plugin.version(),
                plugin.type(),
                String.valueOf(plugin.order()),
                plugin.location()));
      }
    }
    return rows;
  }

  private static List<String> notes(Diagnosis.Part part) {
    List<String> notes = new ArrayList<>();
    if (part.plugins().isEmpty()) {
      notes.add("No %s provider can be used in %s.".formatted(part.kind(), part.searched()));
    }
    for (Plugin plugin : part.plugins()) {
      if (!plugin.alsoIn().isEmpty()) {
        notes.add(
            "The class [%s] also stands in %s, which is not used: [%s] comes first."
                .formatted(plugin.type(), plugin.alsoIn(), plugin.location()));
      }
    }
    return notes;
  }

  private static List<String> aligned(List<List<String>> rows) {
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> aligned(row, widths)).toList();
  }

  private static String aligned(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }
}
