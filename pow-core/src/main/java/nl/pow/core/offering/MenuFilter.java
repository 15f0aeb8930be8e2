package nl.pow.core.offering;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.profile.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a menu card somebody asks for.
 *
 * @param modes the ways in which it may be given; empty when all are fine
 * @param kinds what it may offer; empty when all is fine
 * @param level the highest level of its language that it may ask for, or null when any is fine
 */
public record MenuFilter(
    SortedSet<DeliveryMode> modes, SortedSet<OfferingKind> kinds, @Nullable LanguageLevel level) {
  private static final MenuFilter NONE =
      new MenuFilter(Collections.emptySortedSet(), Collections.emptySortedSet(), null);

  /** Copies the sets. */
  public MenuFilter {
    modes = Collections.unmodifiableSortedSet(new TreeSet<>(modes));
    kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
  }

  /**
   * Everything is fine.
   *
   * @return no filter
   */
  public static MenuFilter none() {
    return NONE;
  }

  /**
   * Only what is given over a distance.
   *
   * @return a filter on {@link DeliveryMode#ONLINE}
   */
  public static MenuFilter onlineOnly() {
    return new MenuFilter(new TreeSet<>(Set.of(DeliveryMode.ONLINE)), NONE.kinds, null);
  }

  /**
   * The same with a highest level of language.
   *
   * @param highest the highest level that it may ask for, or null when any is fine
   * @return a copy
   */
  public MenuFilter withLevel(@Nullable LanguageLevel highest) {
    return new MenuFilter(modes, kinds, highest);
  }
}
