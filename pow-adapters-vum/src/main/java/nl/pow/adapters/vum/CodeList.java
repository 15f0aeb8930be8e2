package nl.pow.adapters.vum;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.pow.adapters.vum.Node.Scalar;
import nl.pow.adapters.vum.Node.Type;
import org.jspecify.annotations.Nullable;

/** The codes that VUM knows for one field and what each means; some say that nothing is known. */
final class CodeList<E> {
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

  private final SortedMap<String, E> meanings;
  private final SortedSet<String> codes = new TreeSet<>();

  private CodeList(Map<String, E> meanings, Set<String> nothing) {
    this.meanings = Collections.unmodifiableSortedMap(new TreeMap<>(meanings));
    codes.addAll(meanings.keySet());
    codes.addAll(nothing);
  }

  static <E> CodeList<E> of(Map<String, E> meanings) {
    return new CodeList<>(meanings, Set.of());
  }

  CodeList<E> withNothing(String... unstated) {
    return new CodeList<>(meanings, Set.of(unstated));
  }

  Collection<String> codes() {
    return codes;
  }

  /** The meaning of a code, null when it says that nothing is known or is not in the list. */
  @Nullable E meaning(Scalar code) {
    return codes.stream().filter(c -> is(code, c)).findFirst().map(meanings::get).orElse(null);
  }

  boolean has(Scalar code) {
    return codes.stream().anyMatch(c -> is(code, c));
  }

  /** A code that is written as a number has lost its leading zeros. */
  private static boolean is(Scalar written, String code) {
    return written.type() == Type.WHOLE_NUMBER
        ? written.text().equals(LEADING_ZEROS.matcher(code).replaceFirst(""))
        : written.text().equals(code);
  }
}
