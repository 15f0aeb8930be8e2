package nl.pow.examples.quickstart;

import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.labour.Tightness;
import nl.pow.core.outcome.Outcome;
import nl.pow.core.party.Partner;
import nl.pow.core.party.Professional;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionPlan;
import nl.pow.core.plan.Event;
import nl.pow.core.plan.Indicator;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Query;
import nl.pow.core.store.Session;
import nl.pow.core.store.Versioned;
import nl.pow.core.trajectory.Trajectory;

/**
 * What partners do beside matching and what comes of it; a folder may hold none of it.
 *
 * @param partners who they are
 * @param professionals who works for them
 * @param plans what they want to reach, along which lines
 * @param actions what they do
 * @param events when people come together
 * @param trajectories the guidance of people
 * @param indicators what is counted
 * @param outcomes what was reached
 * @param tightness how tight the labour market is
 */
public record Efforts(
    List<Partner> partners,
    List<Professional> professionals,
    List<ActionPlan> plans,
    List<Action> actions,
    List<Event> events,
    List<Trajectory> trajectories,
    List<Indicator> indicators,
    List<Outcome> outcomes,
    List<Tightness> tightness) {
  /** Gives all of a kind. */
  interface Rows {
    <E extends Entity<I>, I extends Id> List<E> all(Kind<E, I> kind);
  }

  private record OfSession(Session session) implements Rows {
    @Override
    public <E extends Entity<I>, I extends Id> List<E> all(Kind<E, I> kind) {
      try (Stream<Versioned<E>> found = session.stream(Query.all(kind))) {
        return found.map(Versioned::value).toList();
      }
    }
  }

  static Efforts of(Session session) {
    return of(new OfSession(session));
  }

  static Efforts of(Rows rows) {
    return new Efforts(
        rows.all(Kind.PARTNER),
        rows.all(Kind.PROFESSIONAL),
        rows.all(Kind.ACTION_PLAN),
        rows.all(Kind.ACTION),
        rows.all(Kind.EVENT),
        rows.all(Kind.TRAJECTORY),
        rows.all(Kind.INDICATOR),
        rows.all(Kind.OUTCOME),
        rows.all(Kind.TIGHTNESS));
  }

  /**
   * Nothing of all that.
   *
   * @return empty lists
   */
  public static Efforts none() {
    return new Efforts(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }
}
