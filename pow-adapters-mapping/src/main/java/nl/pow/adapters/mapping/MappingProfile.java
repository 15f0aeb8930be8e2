package nl.pow.adapters.mapping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pow.core.validation.PlainText;

/**
 * How the rows of a CSV file of another system become candidates or vacancies.
 *
 * <p>Data, not code: kept as JSON ({@link MappingProfiles}), so that whoever knows the export can
 * read and change it. Immutable.
 *
 * @param name what it is called
 * @param version which edition of it
 * @param target what a row becomes
 * @param file how the file is written
 * @param columns every column of the file, read or ignored
 * @param fixed fields that no column tells
 */
public record MappingProfile(
    @NotBlank @PlainText(max = 100) String name,
    @NotBlank @PlainText(max = 50) String version,
    Target target,
    FileForm file,
    @NotEmpty @Size(max = 1000) List<@Valid ColumnMapping> columns,
    @Size(max = 1000) List<@Valid FixedValue> fixed) {
  /** Copies the lists. */
  public MappingProfile {
    columns = List.copyOf(columns);
    fixed = List.copyOf(fixed);
  }
}
