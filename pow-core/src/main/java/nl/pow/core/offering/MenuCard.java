package nl.pow.core.offering;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The menu card of one person ({@code menukaart}): what they can follow, and why not the rest.
 *
 * <p>In order of how much of what is lacking a line closes, then of what it costs, then of how long
 * it takes, what is not stated last, then of ids. Who gives it never counts: the training of an
 * employer stands beside that of a school.
 *
 * @param eligible the lines that no rule blocks
 * @param others the lines that a rule blocks, with every rule that does
 */
public record MenuCard(List<MenuLine> eligible, List<MenuLine> others) {
  private static final Comparator<MenuLine> ORDER =
      Comparator.<MenuLine>comparingInt(line -> -line.closes().size())
          .thenComparingInt(line -> orLast(line.offering().terms().costEuros()))
          .thenComparingInt(line -> orLast(line.offering().terms().weeks()))
          .thenComparing(line -> line.offering().id());

  /** Copies the lists. */
  public MenuCard {
    eligible = List.copyOf(eligible);
    others = List.copyOf(others);
  }

  /**
   * Makes the menu card that answers a question.
   *
   * @param offerings all offerings, each once
   * @param question for whom, what is lacking, which lines, and when
   * @return the menu card; every offering stands on it once
   */
  public static MenuCard of(Collection<Offering> offerings, MenuQuestion question) {
    List<MenuLine> lines =
        offerings.stream().map(one -> MenuLine.of(one, question)).sorted(ORDER).toList();
    return new MenuCard(
        lines.stream().filter(MenuLine::isEligible).toList(),
        lines.stream().filter(line -> !line.isEligible()).toList());
  }

  private static int orLast(@Nullable Integer number) {
    return number == null ? Integer.MAX_VALUE : number;
  }
}
