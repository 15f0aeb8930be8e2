package nl.pow.adapters.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
import nl.pow.core.json.Json;
import nl.pow.core.json.JsonInput;
import nl.pow.core.validation.Validation;
import org.jspecify.annotations.Nullable;

/** Whether a profile makes sense as a whole; paths are those of its JSON form. */
final class ProfileCheck {
  private static final Set<String> ALWAYS_FOREIGN = Set.of("json-unknown-name", "json-no-array");
  private static final Set<String> FOREIGN_INSIDE =
      Set.of("json-no-text", "json-no-integer", "json-no-object", "json-choice");

  private final MappingProfile profile;
  private final Findings problems;

  private ProfileCheck(MappingProfile profile, Findings problems) {
    this.profile = profile;
    this.problems = problems;
  }

  /** For a profile that may have been made without reading it. */
  static void require(MappingProfile profile, Validation validation, Locale locale) {
    List<Problem> problems =
        Stream.concat(
                validation.check(profile, locale).stream()
                    .filter(problem -> problem.severity() == Severity.ERROR),
                problems(profile, locale).stream())
            .sorted()
            .toList();
    if (!problems.isEmpty()) {
      throw new InvalidDataException("The mapping profile", problems);
    }
  }

  /** Errors only, by path; where in a document they stand is not known here. */
  static List<Problem> problems(MappingProfile profile, Locale locale) {
    Findings problems = new Findings(Source.none(), locale);
    ProfileCheck check = new ProfileCheck(profile, problems);
    check.columns();
    check.fixed();
    return problems.sorted();
  }

  private void columns() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < profile.columns().size(); i++) {
      ColumnMapping column = profile.columns().get(i);
      String at = "columns[" + i + "]";
      if (!seen.add(column.column())) {
        add("mapping-profile-twice", at + ".column");
      }
      if (column.isRead() == (column.ignored() != null)) {
        add("mapping-profile-use", at);
      }
      String sign = column.split();
      if (sign != null && sign.isEmpty()) {
        add("mapping-profile-split", at + ".split");
      }
      FieldPath path = path(column.field(), at + ".field");
      if (path != null && sign != null && !path.isOfMany()) {
        add("mapping-profile-split", at + ".split");
      }
    }
  }

  private void fixed() {
    for (int i = 0; i < profile.fixed().size(); i++) {
      path(profile.fixed().get(i).field(), "fixed[" + i + "].field");
    }
  }

  private @Nullable FieldPath path(@Nullable String field, String at) {
    if (field == null) {
      return null;
    }
    FieldPath path = FieldPath.parse(field);
    if (path == null) {
      add("mapping-profile-path", at);
    } else if (!isKnown(path)) {
      add("mapping-profile-field", at);
    }
    return path;
  }

  /** Asks the reader of the target itself, with a document that has nothing but that field. */
  private boolean isKnown(FieldPath path) {
    Draft draft = new Draft();
    draft.put(path, "x", "column");
    Draft.Written written = draft.write();
    return Json.create()
        .readGood(profile.target().type(), JsonInput.of(written.json()))
        .problems()
        .stream()
        .noneMatch(
            problem ->
                ALWAYS_FOREIGN.contains(problem.code())
                    || (FOREIGN_INSIDE.contains(problem.code())
                        && !written.columns().containsKey(problem.path())));
  }

  private void add(String code, String path) {
    problems.error(code, path, Map.of("target", profile.target()));
  }
}
