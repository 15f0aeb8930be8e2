package nl.pow.core.json;

import java.util.List;
import java.util.SortedMap;
import nl.pow.core.Problem;
import nl.pow.core.validation.Validation;
import org.jspecify.annotations.Nullable;

/**
 * One document that is being read.
 *
 * @param faults what is wrong with it
 * @param validation checks the constraints, or null
 * @param made takes every value that could be made, by its path; null when nobody asks
 */
record Reading(
    Faults faults, @Nullable Validation validation, @Nullable SortedMap<String, Object> made) {

  /** Reads what stands at a path, and keeps it when somebody asks. */
  Object read(Form form, Node node, String path) {
    Object value = form.read(node, path, this);
    if (made != null && !(value instanceof Failed)) {
      made.put(path, value);
    }
    return value;
  }

  Failed tell(String code, String path, int line) {
    faults.tell(code, path, line);
    return Failed.WHOLE;
  }

  /** Tells that another kind of value is needed, unless the value was refused before. */
  Failed notThis(String code, Node node, String path) {
    boolean told = node instanceof Node.Leaf leaf && leaf.kind() == Node.Kind.REFUSED;
    return told ? Failed.WHOLE : tell(code, path, node.line());
  }

  /** Checks a whole that lies at a path. */
  void check(Object whole, Node node, String path) {
    if (validation != null) {
      add(validation.check(whole, faults.locale()), node, path);
    }
  }

  /** Checks what could be made of the components of a record that could not be made itself. */
  void checkComponent(
      Class<? extends Record> type, String component, Object value, Node record, String path) {
    if (validation == null) {
      return;
    }
    if (!(value instanceof Failed failed)) {
      add(validation.checkComponent(type, component, value, faults.locale()), record, path);
      return;
    }
    for (int i = 0; i < failed.items().size(); i++) {
      if (!(failed.items().get(i) instanceof Failed)) {
        List<Object> alone = List.of(failed.items().get(i));
        add(alone(validation, type, component, alone, i), record, path);
      }
    }
  }

  /** Checks an item in a list of its own, and tells its place in the list that failed. */
  private List<Problem> alone(
      Validation checks, Class<? extends Record> type, String component, List<Object> item, int i) {
    String first = JsonPath.item(component, 0);
    return checks.checkComponent(type, component, item, faults.locale()).stream()
        .filter(p -> p.path().startsWith(first))
        .map(p -> moved(p, JsonPath.item(component, i) + p.path().substring(first.length())))
        .toList();
  }

  private void add(List<Problem> problems, Node node, String path) {
    for (Problem problem : problems) {
      int line = JsonPath.line(node, problem.path());
      String dot = path.isEmpty() ? "" : ".";
      faults.add(moved(problem, path + dot + problem.path()).at(faults.at(line)));
    }
  }

  private static Problem moved(Problem p, String path) {
    return new Problem(p.code(), p.severity(), path, p.source(), p.message());
  }
}
