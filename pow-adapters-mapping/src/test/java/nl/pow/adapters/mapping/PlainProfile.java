package nl.pow.adapters.mapping;

import java.util.List;

/** People with an id, and a text about them. */
final class PlainProfile {
  private PlainProfile() {}

  static MappingProfile of(String charset) {
    return new MappingProfile(
        "test",
        "1",
        Target.CANDIDATE,
        new FileForm(",", charset, "d-M-uuuu", ","),
        List.of(
            ColumnMapping.of("id", "id", null),
            ColumnMapping.of("about", "contact.presentation", null)),
        List.of(
            new FixedValue("status", "ACTIVE", null),
            new FixedValue("situation", "JOB_SEEKER", null)));
  }
}
