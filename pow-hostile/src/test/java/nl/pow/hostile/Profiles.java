package nl.pow.hostile;

import java.util.List;
import nl.pow.adapters.mapping.ColumnMapping;
import nl.pow.adapters.mapping.FileForm;
import nl.pow.adapters.mapping.FixedValue;
import nl.pow.adapters.mapping.MappingProfile;
import nl.pow.adapters.mapping.Target;
import org.jspecify.annotations.Nullable;

/** Mapping profiles for the tests. */
final class Profiles {
  private Profiles() {}

  /** A candidate out of an id and a presentation; a comma between the cells, UTF-8. */
  static MappingProfile plain() {
    return of("UTF-8", column("id", "id"), column("name", "contact.presentation"));
  }

  static MappingProfile of(String charset, ColumnMapping... columns) {
    return new MappingProfile(
        "test",
        "1",
        Target.CANDIDATE,
        new FileForm(",", charset, "d-M-uuuu", ","),
        List.of(columns),
        List.of(
            new FixedValue("status", "ACTIVE", null),
            new FixedValue("situation", "JOB_SEEKER", null)));
  }

  static ColumnMapping column(String name, @Nullable String field) {
    return new ColumnMapping(name, field, null, null, null, null, List.of(), List.of(), null);
  }
}
