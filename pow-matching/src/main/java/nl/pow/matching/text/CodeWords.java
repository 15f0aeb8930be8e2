package nl.pow.matching.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pow.core.Code;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Codes in words: numbers with their unit, words out of lists, names out of the taxonomy. */
final class CodeWords {
  private final Phrases phrases;
  private final Taxonomy taxonomy;

  CodeWords(Phrases phrases, Taxonomy taxonomy) {
    this.phrases = phrases;
    this.taxonomy = taxonomy;
  }

  String of(@Nullable Code code) {
    if (code == null) {
      return phrases.get("code.none");
    }
    return switch (code.scheme()) {
      case "metres" -> metres(Integer.parseInt(code.value()));
      case "hours" -> hours(code.value());
      case "period" -> period(code.value());
      case "times" -> parts(code, ", ");
      case "source" -> source(code.value());
      case "day" -> day(LocalDate.parse(code.value()));
      default -> listed(code);
    };
  }

  private String metres(int metres) {
    return metres < 1000
        ? phrases.get("code.metres", Map.of("value", metres))
        : phrases.get("code.kilometres", Map.of("value", (metres + 500) / 1000));
  }

  private String hours(String range) {
    String[] ends = range.split("-", -1);
    boolean least = !ends[0].equals("0");
    boolean most = !ends[1].equals(String.valueOf(HoursPerWeek.LIMIT));
    String form =
        ends[0].equals(ends[1])
            ? "exact"
            : least && most ? "range" : least ? "least" : most ? "most" : "any";
    return phrases.get("code.hours." + form, Map.of("least", ends[0], "most", ends[1]));
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(phrases.get("code.day"), Locale.ROOT).format(day);
  }

  /** A name may have blanks and any letters, a code has them encoded as in an address. */
  private static String source(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException plain) {
      return encoded;
    }
  }

  private String period(String value) {
    String[] ends = value.split("/", -1);
    String form = ends[0].isEmpty() ? "until" : ends[1].isEmpty() ? "from" : "both";
    return phrases.get("code.period." + form, Map.of("from", end(ends[0]), "to", end(ends[1])));
  }

  private String end(String day) {
    return day.isEmpty() ? "" : day(LocalDate.parse(day));
  }

  private String parts(Code code, String between) {
    return Arrays.stream(code.value().split("\\.", -1))
        .map(part -> phrases.find(code.scheme() + "." + part, Map.of()).orElse(part))
        .collect(Collectors.joining(between));
  }

  /** The parts of the value out of their list, else the name in the taxonomy, else the code. */
  private String listed(Code code) {
    String words = parts(code, " ");
    return phrases
        .find("code." + code.scheme(), Map.of("value", words))
        .or(() -> taxonomy.label(code, phrases.locale()).map(this::shown))
        .orElse(code.toString());
  }

  private String shown(Label label) {
    return label.shownTo(phrases.locale());
  }
}
