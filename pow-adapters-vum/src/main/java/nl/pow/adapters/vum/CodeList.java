package nl.pow.adapters.vum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.adapters.vum.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** The codes that VUM knows for one field and what each means; some say that nothing is known. */
final class CodeList<E> {
  private final Map<String, E> meanings;

  /** The codes by how they are written as a number, which has lost its leading zeros. */
  private final Map<String, String> numbers = new TreeMap<>();

  private final Map<String, String> texts = new TreeMap<>();

  private CodeList(Map<String, E> meanings, List<String> nothing) {
    this.meanings = Map.copyOf(meanings);
    meanings.keySet().forEach(this::add);
    nothing.forEach(this::add);
  }

  private void add(String code) {
    texts.put(code, code);
    numbers.put(code.replaceFirst("^0+(?=[0-9])", ""), code);
  }

  static <E> CodeList<E> of(Map<String, E> meanings) {
    return new CodeList<>(meanings, List.of());
  }

  CodeList<E> withNothing(String code) {
    return new CodeList<>(meanings, List.of(code));
  }

  Collection<String> codes() {
    return texts.keySet();
  }

  boolean has(Scalar code) {
    return written(code).containsKey(code.text());
  }

  /** The meaning of a code, null when it says that nothing is known or is not in the list. */
  @Nullable E meaning(Scalar code) {
    String known = written(code).get(code.text());
    return known == null ? null : meanings.get(known);
  }

  private Map<String, String> written(Scalar code) {
    return code.type() == Node.Type.WHOLE_NUMBER ? numbers : texts;
  }
}
