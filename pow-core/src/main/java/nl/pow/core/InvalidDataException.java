package nl.pow.core;

import java.util.List;
import java.util.stream.Collectors;

/** Input that was refused as a whole, with every fault that was found in it. */
public final class InvalidDataException extends PowException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient List<Problem> problems;

  /**
   * Makes the refusal of one input.
   *
   * @param what what was refused, such as {@code candidate [c-12]} or a file name; no personal
   *     value
   * @param problems the faults, at least one
   */
  public InvalidDataException(String what, List<Problem> problems) {
    super(text(what, problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * All faults.
   *
   * @return at least one problem, in the order found
   */
  public List<Problem> problems() {
    return problems;
  }

  private static String text(String what, List<Problem> problems) {
    String head = what + " was refused, " + problems.size() + " problem(s) found:";
    String lines =
        problems.stream().limit(SHOWN).map(p -> "\n- " + p).collect(Collectors.joining());
    int more = problems.size() - SHOWN;
    return head + lines + (more > 0 ? "\n- and " + more + " more" : "");
  }
}
