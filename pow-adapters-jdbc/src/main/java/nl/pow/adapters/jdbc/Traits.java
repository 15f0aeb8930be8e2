package nl.pow.adapters.jdbc;

import java.util.List;
import java.util.Map;
import nl.pow.core.store.Kind;
import org.jspecify.annotations.Nullable;

/**
 * In which columns lies what a kind tells of its entities; a test holds this to {@link Kind}.
 *
 * @param region the column of the root table with the region, or null when there is none
 * @param status the column of the root table with the status, or null when there is none
 * @param subject the column of the root table that names the person, or null when there is none
 * @param links the columns that refer to other entities
 */
record Traits(
    @Nullable String region, @Nullable String status, @Nullable String subject, List<Link> links) {
  /**
   * A column that refers to entities of a kind.
   *
   * @param table the table
   * @param column its column
   * @param target what it refers to
   */
  record Link(String table, String column, Kind<?, ?> target) {}

  /** A new kind gets its line here. */
  private static final Map<Kind<?, ?>, Traits> ALL =
      Map.of(
          Kind.EMPLOYER,
          new Traits("region", null, null, List.of()),
          Kind.VACANCY,
          new Traits(
              "region", "status", null, List.of(new Link("vacancy", "employer", Kind.EMPLOYER))),
          Kind.CANDIDATE,
          new Traits("region", "status", "id", List.of()),
          Kind.PROTECTED_ATTRIBUTES,
          new Traits(
              null, null, "id", List.of(new Link("protected_attributes", "id", Kind.CANDIDATE))),
          Kind.REFERRAL,
          new Traits(
              "region",
              "state",
              "candidate",
              List.of(
                  new Link("referral", "candidate", Kind.CANDIDATE),
                  new Link("referral", "vacancy", Kind.VACANCY))));

  static Traits of(Kind<?, ?> kind) {
    Traits traits = ALL.get(kind);
    if (traits == null) {
      throw new IllegalStateException("No columns are named for the kind [" + kind.name() + "].");
    }
    return traits;
  }
}
