package nl.pow.core.idea;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.history.Lived;
import nl.pow.core.party.PartnerId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Something new that a region begins, from the thought to what it brought.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param region which region, or null when several
 * @param idea from which idea, or null
 * @param partners who takes part
 * @param state how far it has come; the state of the last step
 * @param history all steps, the first one first
 */
public record Initiative(
    InitiativeId id,
    @NotBlank @PlainText(max = 200) String title,
    @Nullable @KnownRegion RegionCode region,
    @Nullable IdeaId idea,
    SortedSet<PartnerId> partners,
    InitiativeState state,
    List<@Valid InitiativeStep> history)
    implements Entity<InitiativeId>, Lived<InitiativeState, InitiativeStep> {
  /** Checks the history; throws {@link InvalidValueException} otherwise. */
  public Initiative {
    partners = Collections.unmodifiableSortedSet(new TreeSet<>(partners));
    history = Lived.checked(state, history);
  }

  /**
   * Begins an initiative.
   *
   * @param id the identity
   * @param title its name
   * @param region which region, or null when several
   * @param first the first step
   * @return the initiative
   */
  public static Initiative of(
      InitiativeId id, String title, @Nullable RegionCode region, InitiativeStep first) {
    return new Initiative(
        id, title, region, null, Collections.emptySortedSet(), first.state(), List.of(first));
  }

  /**
   * The same with one step more.
   *
   * @param step the step
   * @return a copy
   * @throws InvalidValueException when the step may not follow
   */
  public Initiative with(InitiativeStep step) {
    return new Initiative(id, title, region, idea, partners, step.state(), historyWith(step));
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Initiative[" + id + "]";
  }
}
