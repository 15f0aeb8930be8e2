package nl.pow.adapters.vum;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.adapters.vum.Node.Member;
import nl.pow.adapters.vum.Node.ObjectNode;
import nl.pow.core.Period;
import org.jspecify.annotations.Nullable;

/** An object of a record; what is asked of it by name is what VUM knows, the rest is reported. */
final class Part {
  /** Names that are not of this form may be anything, a value even, and are not repeated. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,64}");

  private static final Set<String> ONLY_IN_VUM_2 =
      Set.of(
          "adresBuitenland",
          "adresDetails",
          "adresHouding",
          "adresNederland",
          "beroepsnaamGecodeerd",
          "beroepsnaamOngecodeerd",
          "codeFunctieAdres",
          "codeRegiostraal",
          "gedragscompetentie",
          "opleidingsnaam",
          "vakvaardigheid",
          "voorkeursland");

  private final ObjectNode node;
  private final String path;
  private final Findings findings;
  private final Set<String> asked = new TreeSet<>();

  Part(ObjectNode node, String path, Findings findings) {
    this.node = node;
    this.path = path;
    this.findings = findings;
    findings.opened(this);
    node.twice()
        .forEach((name, line) -> findings.add(Fault.DUPLICATE_KEY, line, path(shown(name))));
  }

  boolean isEmpty() {
    return node.isEmpty();
  }

  int line() {
    return node.line();
  }

  Findings findings() {
    return findings;
  }

  String path(String name) {
    return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
  }

  /** Reports something about this object, or about what should stand in it under a name. */
  void report(Fault fault, String name) {
    Member member = node.members().get(name);
    int line = member == null ? node.line() : member.value().line();
    findings.add(fault, line, path(name));
  }

  /** The value of a name, or null when it is absent by the rules of VUM. */
  @Nullable Value value(String name) {
    asked.add(name);
    Member member = node.members().get(name);
    if (member == null || member.value().isEmpty()) {
      return null;
    }
    Value value = new Value(member.value(), path(name), findings);
    if (value.isNull()) {
      value.report(Fault.NULL_VALUE);
      return null;
    }
    return value;
  }

  @Nullable String text(String name, int max) {
    Value value = value(name);
    return value == null ? null : value.text(max);
  }

  @Nullable Integer number(String name, int min, int max) {
    Value value = value(name);
    return value == null ? null : value.number(min, max);
  }

  <E> @Nullable E code(String name, CodeList<E> list) {
    Value value = value(name);
    return value == null ? null : value.code(list);
  }

  <E> E code(String name, CodeList<E> list, E otherwise) {
    E found = code(name, list);
    return found == null ? otherwise : found;
  }

  @Nullable LocalDate date(String name) {
    Value value = value(name);
    return value == null ? null : value.date();
  }

  /** A period of two dates; neither of them when they are the wrong way round. */
  Period period(String from, String to) {
    LocalDate first = date(from);
    LocalDate last = date(to);
    if (first != null && last != null && last.isBefore(first)) {
      report(Fault.PERIOD_REVERSED, to);
      return Period.open();
    }
    return new Period(first, last);
  }

  /** The object under a name; an empty one when it is absent. */
  Part part(String name) {
    Value value = value(name);
    Part part = value == null ? null : value.part();
    return part == null ? new Part(ObjectNode.at(node.line()), path(name), findings) : part;
  }

  /** The objects in the list under a name, those that are empty left out. */
  List<Part> parts(String name) {
    return values(name).stream()
        .flatMap(v -> Stream.ofNullable(v.part()))
        .filter(p -> !p.isEmpty())
        .toList();
  }

  /** The texts in the list under a name, each once. */
  List<String> texts(String name, int max) {
    return values(name).stream().flatMap(v -> Stream.ofNullable(v.text(max))).distinct().toList();
  }

  private List<Value> values(String name) {
    Value value = value(name);
    return value == null ? List.of() : value.items();
  }

  /** What was read from this object; null, and a problem, when it equals what says nothing. */
  <T> @Nullable T unlessNothing(T read, T nothing) {
    if (read.equals(nothing)) {
      report(Fault.SAYS_NOTHING, "");
      return null;
    }
    return read;
  }

  void reportUnknownKeys() {
    node.members()
        .forEach(
            (name, member) -> {
              if (!asked.contains(name)) {
                Fault fault = ONLY_IN_VUM_2.contains(name) ? Fault.VUM_2_KEY : Fault.UNKNOWN_KEY;
                findings.add(fault, member.line(), path(shown(name)));
              }
            });
  }

  private static String shown(String name) {
    return NAME.matcher(name).matches() ? name : "?";
  }
}
