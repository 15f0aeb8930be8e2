package nl.pow.core.plugin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every search found, kind by kind: plug-ins that can be used and refusals with their reasons.
 *
 * @param parts one part for each search, in the order of their kinds
 */
public record Diagnosis(List<Part> parts) {

  /**
   * What one search found.
   *
   * @param kind the kind of provider, such as {@code store}
   * @param searched where, in words
   * @param plugins what can be used, in the order of names
   * @param refusals what cannot be used, in the order of class names and places
   */
  public record Part(String kind, String searched, List<Plugin> plugins, List<Refusal> refusals) {
    /** Copies the lists. */
    public Part {
      plugins = List.copyOf(plugins);
      refusals = List.copyOf(refusals);
    }
  }

  /** Sorts the parts by kind; parts of the same kind keep their order. */
  public Diagnosis {
    parts = parts.stream().sorted(Comparator.comparing(Part::kind)).toList();
  }

  /**
   * Puts the results of searches together.
   *
   * @param searches providers of any kinds
   * @return the diagnosis
   */
  public static Diagnosis of(Providers<?>... searches) {
    return new Diagnosis(Arrays.stream(searches).<Part>map(Providers::diagnosis).toList());
  }

  /**
   * This diagnosis and another one.
   *
   * @param other a diagnosis, of other kinds as a rule
   * @return all parts of both
   */
  public Diagnosis and(Diagnosis other) {
    return new Diagnosis(Stream.concat(parts.stream(), other.parts.stream()).toList());
  }

  /**
   * Tells whether nothing was refused.
   *
   * @return true when every provider that was found can be used
   */
  public boolean isHealthy() {
    return parts.stream().allMatch(part -> part.refusals().isEmpty());
  }

  /**
   * A table with one row for each plug-in, then notes, then the refusals.
   *
   * @return lines without line ends; the same for the same path
   */
  public List<String> lines() {
    return new DiagnosisTable(parts).lines();
  }

  /**
   * The lines.
   *
   * @return text of several lines
   */
  @Override
  public String toString() {
    return String.join("\n", lines());
  }
}
