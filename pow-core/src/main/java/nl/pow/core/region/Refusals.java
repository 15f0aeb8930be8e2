package nl.pow.core.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the register says when something does not resolve. */
final class Refusals {
  private static final int LONGEST_SHOWN = 60;

  private final RegionRegister register;

  Refusals(RegionRegister register) {
    this.register = register;
  }

  /** The two numberings are easily mixed up, so the other one is offered. */
  UnknownRegionException region(RegionCode code) {
    int digits = Integer.parseInt(code.value().substring(2));
    return otherNumbering(
        "There is no labour-market region with the code [" + code + "].",
        register.regions().stream().filter(r -> r.number() == digits));
  }

  UnknownRegionException region(int number) {
    return otherNumbering(
        "There is no labour-market region with the number [" + number + "].",
        register.regions().stream()
            .filter(r -> Integer.parseInt(r.code().value().substring(2)) == number));
  }

  private static UnknownRegionException otherNumbering(
      String fault, Stream<Region> ofOtherNumbering) {
    List<String> suggestions = ofOtherNumbering.map(Region::name).toList();
    String advice =
        suggestions.isEmpty()
            ? "Maybe it helps that numbers run from 1 to 35 and codes look like AM24."
            : "Maybe you meant "
                + brackets(suggestions)
                + ", which has that in the other numbering.";
    return new UnknownRegionException(fault + "\n" + advice, suggestions);
  }

  UnknownRegionException region(String name, Stream<Region> near) {
    List<String> suggestions = near.map(Region::name).distinct().limit(3).toList();
    String advice =
        suggestions.isEmpty()
            ? "Maybe it is one of the names that regions() lists."
            : "Maybe you meant " + brackets(suggestions) + ".";
    return new UnknownRegionException(
        "No labour-market region is called " + shown(name) + ".\n" + advice, suggestions);
  }

  UnknownPlaceException municipality(MunicipalityCode code, Optional<Succession> ended) {
    return ended
        .map(this::ended)
        .orElseGet(
            () ->
                place(
                    "There is no municipality with the code [" + code + "] in " + register.year(),
                    List.of(),
                    "Maybe it is of another year."));
  }

  UnknownPlaceException municipality(String name, List<Municipality> near) {
    return place(
        "No municipality is called " + shown(name) + " in " + register.year(),
        near.stream().map(Municipality::name).toList(),
        "Maybe it is of another year, or a village: ask for its municipality.");
  }

  UnknownPlaceException ambiguous(String name, List<Municipality> found) {
    return place(
        "More than one municipality is called " + shown(name) + " in " + register.year(),
        found.stream().map(m -> m.name() + " " + m.code()).toList(),
        "");
  }

  UnknownPlaceException ended(Succession succession) {
    return place(
        "The municipality ["
            + succession.name()
            + " "
            + succession.code()
            + "] ended after "
            + succession.lastYear(),
        succession.successors().stream().map(s -> s.name() + " " + s.code()).toList(),
        "");
  }

  UnknownPlaceException postcode(int known) {
    return place(
        known == 0
            ? "No postcodes are known for " + register.year()
            : "The postcode is not among the " + known + " of " + register.year(),
        List.of(),
        known == 0
            ? "Maybe you can use the list of " + RegisterFiles.LAST_LIST + "."
            : "Maybe it has post boxes only, or is newer.");
  }

  private static UnknownPlaceException place(
      String fault, List<String> suggestions, String otherAdvice) {
    String advice =
        suggestions.isEmpty() ? otherAdvice : "Maybe you meant " + brackets(suggestions) + ".";
    return new UnknownPlaceException(fault + ".\n" + advice, suggestions);
  }

  /** One line, not too long, whatever was asked. */
  private static String shown(String name) {
    String line = name.replaceAll("\\p{Cntrl}", " ").strip();
    int end = Math.min(line.length(), LONGEST_SHOWN);
    return "[" + line.substring(0, end) + (end < line.length() ? "…]" : "]");
  }

  private static String brackets(List<String> names) {
    int last = names.size() - 1;
    String before =
        names.subList(0, last).stream().map(n -> "[" + n + "]").collect(Collectors.joining(", "));
    return before + (last > 0 ? " or " : "") + "[" + names.get(last) + "]";
  }
}
