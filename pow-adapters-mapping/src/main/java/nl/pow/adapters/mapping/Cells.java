package nl.pow.adapters.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.region.UnknownRegionException;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TitleFit;
import org.jspecify.annotations.Nullable;

/** Turns cells into values of fields. */
final class Cells {
  /** Every piece is possessive: time grows with the cell, not with its square. */
  private static final Pattern HOURS =
      Pattern.compile("([0-9.,]++)(?:\\s*+(?:-|tot|t/m|to)\\s*+([0-9.,]++))?+");

  /** No occupation and no region has a longer name. */
  private static final int LONGEST_NAME = 500;

  private static final Pattern REGION = Pattern.compile("AM[0-9]{2}");

  private final FileForm file;
  private final RegionRegister regions;
  private final @Nullable Taxonomy taxonomy;
  private final Map<String, Optional<String>> titles = new HashMap<>();

  Cells(FileForm file, RegionRegister regions, @Nullable Taxonomy taxonomy) {
    this.file = file;
    this.regions = regions;
    this.taxonomy = taxonomy;
  }

  /** The values of a cell that are known; what is wrong is told. */
  List<Object> values(ColumnMapping column, String cell, Findings findings) {
    if (!column.accept().isEmpty() && !isAmong(column.accept(), cell)) {
      findings.error("mapping-not-accepted", column.column(), Map.of());
    }
    List<Object> values = new ArrayList<>();
    for (String part : parts(column, cell)) {
      Object value = part.isEmpty() ? null : value(column, part, findings);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static List<String> parts(ColumnMapping column, String cell) {
    String sign = column.split();
    return sign == null
        ? List.of(cell.strip())
        : Pattern.compile(sign, Pattern.LITERAL).splitAsStream(cell).map(String::strip).toList();
  }

  private @Nullable Object value(ColumnMapping column, String part, Findings findings) {
    for (Translation translation : column.values()) {
      if (isAmong(translation.from(), part)) {
        String to = translation.to();
        return to == null ? null : formed(column, to, "", findings);
      }
    }
    if (!column.values().isEmpty() && column.otherwise() != Otherwise.KEEP) {
      if (column.otherwise() == Otherwise.LEAVE_OUT) {
        findings.warning("mapping-value-left-out", column.column(), Map.of());
      } else {
        findings.error("mapping-value", column.column(), Map.of());
      }
      return null;
    }
    String prefix = column.prefix();
    return formed(column, part, prefix == null ? "" : prefix, findings);
  }

  private static boolean isAmong(List<String> values, String cell) {
    return values.stream().anyMatch(value -> value.strip().equalsIgnoreCase(cell.strip()));
  }

  private @Nullable Object formed(
      ColumnMapping column, String text, String prefix, Findings findings) {
    ValueForm form = column.form() == null ? ValueForm.TEXT : column.form();
    Object value =
        switch (form) {
          case TEXT -> prefix + text;
          case WHOLE -> whole(text);
          case DATE -> day(text);
          case HOURS -> hours(column, text, findings);
          case POSTCODE -> text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
          case OCCUPATION -> occupation(text).orElse(null);
          case REGION -> region(text);
        };
    if (value == null && form == ValueForm.OCCUPATION) {
      findings.warning("mapping-occupation", column.column(), Map.of());
    } else if (value == null) {
      String code = "mapping-" + form.name().toLowerCase(Locale.ROOT);
      findings.error(
          code, column.column(), Map.of("form", file.dates(), "decimals", file.decimals()));
    }
    return value;
  }

  private @Nullable Integer whole(String text) {
    String plain = text.replaceFirst(Pattern.quote(file.decimals()) + "0*$", "");
    return plain.matches("-?[0-9]{1,9}") ? Integer.valueOf(plain) : null;
  }

  private @Nullable String day(String text) {
    LocalDate day = file.day(text);
    return day == null ? null : day.toString();
  }

  private Draft.@Nullable Hours hours(ColumnMapping column, String text, Findings findings) {
    Matcher range = HOURS.matcher(text);
    if (!range.matches()) {
      return null;
    }
    String upper = range.group(2) == null ? range.group(1) : range.group(2);
    Integer least = wholeHours(range.group(1));
    Integer most = wholeHours(upper);
    if (least == null || most == null) {
      return null;
    }
    if (whole(range.group(1)) == null || whole(upper) == null) {
      findings.warning("mapping-hours-rounded", column.column(), Map.of());
    }
    return new Draft.Hours(least, most);
  }

  /** Nobody is to be asked for more hours than were written. */
  private @Nullable Integer wholeHours(String text) {
    return whole(text.replaceFirst(Pattern.quote(file.decimals()) + "[0-9]{1,2}$", ""));
  }

  private @Nullable String region(String text) {
    if (REGION.matcher(text).matches()) {
      return text;
    }
    if (text.length() > LONGEST_NAME) {
      return null;
    }
    try {
      return regions.regionNamed(text).code().value();
    } catch (UnknownRegionException e) {
      return null;
    }
  }

  private Optional<String> occupation(String title) {
    return titles.computeIfAbsent(title.toLowerCase(Locale.ROOT), this::find);
  }

  private Optional<String> find(String title) {
    return taxonomy == null || title.length() > LONGEST_NAME
        ? Optional.empty()
        : taxonomy.occupationsTitled(title, Locale.forLanguageTag("nl"), 1).stream()
            .filter(match -> match.fit() == TitleFit.EXACT)
            .map(match -> match.occupation().toString())
            .findFirst();
  }
}
