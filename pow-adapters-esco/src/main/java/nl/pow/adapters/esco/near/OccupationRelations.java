package nl.pow.adapters.esco.near;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.Later;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Relation;
import org.jspecify.annotations.Nullable;

/** How near occupations are to each other, by any code; safe for use by several threads. */
public final class OccupationRelations {
  private static final int LEVELS = 5;
  private static final int IN_GROUP = 950;
  private static final int IN_GROUP_STEP = 10;
  private static final int HOLDS = 800;
  private static final int HOLDS_STEP = 200;

  private final Places places;
  private final Later<OccupationNearness> nearness;

  /**
   * Prepares one version of ESCO.
   *
   * @param esco the version
   * @param places its codes
   */
  public OccupationRelations(Classification esco, Places places) {
    this.places = places;
    this.nearness = new Later<>(() -> new OccupationNearness(esco));
  }

  /**
   * How near an occupation is to the one asked.
   *
   * @param asked what is asked
   * @param found what was found
   * @return the relation
   */
  public Relation relation(OccupationCode asked, OccupationCode found) {
    Place place = places.find(asked);
    return place instanceof Place.Occupation known
        ? relation(asked, known, found, number -> nearness.get().relation(known.number(), number))
        : relation(asked, place, found, number -> Relation.unrelated());
  }

  /**
   * Those that are near the one asked.
   *
   * @param asked what is asked
   * @param among what to look through
   * @return nearest first, then by code
   */
  public List<Related<OccupationCode>> near(
      OccupationCode asked, Collection<OccupationCode> among) {
    Place place = places.find(asked);
    Relation[] known =
        place instanceof Place.Occupation occupation
            ? nearness.get().relations(occupation.number())
            : new Relation[0];
    List<Related<OccupationCode>> near = new ArrayList<>();
    for (OccupationCode found : Relations.distinct(among)) {
      Relation relation = relation(asked, place, found, number -> known[number]);
      if (relation.value() > 0) {
        near.add(new Related<>(found, relation));
      }
    }
    return Relations.nearestFirst(near);
  }

  private Relation relation(
      OccupationCode asked,
      @Nullable Place place,
      OccupationCode found,
      IntFunction<Relation> toKnown) {
    if (asked.equals(found)) {
      return Relation.same();
    }
    Place other = places.find(found);
    if (place == null || other == null) {
      return Relation.unrelated();
    }
    return place instanceof Place.Occupation && other instanceof Place.Occupation known
        ? toKnown.apply(known.number())
        : byGroup(place, other);
  }

  private static Relation byGroup(Place asked, Place found) {
    int steps = level(found) - level(asked);
    if (steps > 0 && found.isco().startsWith(asked.isco())) {
      return new Relation(IN_GROUP - IN_GROUP_STEP * (steps - 1), "in-group");
    }
    if (steps < 0 && asked.isco().startsWith(found.isco())) {
      return new Relation(HOLDS + HOLDS_STEP * (steps + 1), "group-of-it");
    }
    return OccupationNearness.byDigits(asked.isco(), found.isco());
  }

  private static int level(Place place) {
    return place instanceof Place.Group group ? group.isco().length() : LEVELS;
  }
}
