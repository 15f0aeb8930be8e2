package nl.pow.matching.compiled;

import nl.pow.core.region.GeoPoint;
import nl.pow.matching.builtin.CrowFlight;

/**
 * Travel as the crow flies: one distance for each place, and none where nobody comes from so far.
 */
final class FlightReach implements Reach {
  private static final int NOT_KNOWN = -1;

  private final View view;
  private final Rule rule;
  private final CrowFlight travel;
  private final Layout layout;
  private final Endpoint[] classes;
  private final Places places;

  FlightReach(View view, Rule rule, CrowFlight travel, Layout layout, Endpoint[] classes) {
    this.view = view;
    this.rule = rule;
    this.travel = travel;
    this.layout = layout;
    this.classes = classes;
    this.places = Places.of(classes);
  }

  @Override
  public Spans spans(int subject) {
    Endpoint from =
        view.rowsAreCandidates()
            ? Endpoint.work(view.vacancy(rule.assessor(), subject), travel)
            : Endpoint.home(view.candidate(rule.assessor(), subject), travel);
    Spans spans = new Spans();
    GeoPoint point = from.point();
    if (from.remote() || (point == null && view.rowsAreCandidates())) {
      add(0, view.rows(), from.remote() ? Endpoint.REMOTE : Mark.UNKNOWN, spans);
    } else if (point == null) {
      addClasses(0, classes.length, NOT_KNOWN, from, spans);
    } else {
      addPlaces(new Spot(point), from, spans);
    }
    return spans;
  }

  private void addPlaces(Spot spot, Endpoint from, Spans spans) {
    for (int place = 0; place < places.ends().length; place++) {
      Spot there = places.spots()[place];
      int limit = Math.min(from.limit(), places.limits()[place]);
      boolean tooFar =
          rule.demanded()
              && there != null
              && !places.remote()[place]
              && spot.squaredChordTo(there) > Spot.squaredChord(limit);
      if (!tooFar) {
        int metres = there == null ? NOT_KNOWN : spot.metresTo(there);
        addClasses(places.start(place), places.ends()[place], metres, from, spans);
      }
    }
  }

  private void addClasses(int start, int end, int metres, Endpoint from, Spans spans) {
    for (int i = start; i < end; i++) {
      Endpoint there = classes[i];
      int mark =
          there.remote()
              ? Endpoint.REMOTE
              : metres < 0
                  ? Mark.UNKNOWN
                  : Endpoint.mark(
                      metres,
                      Math.min(from.limit(), there.limit()),
                      Math.min(from.sure(), there.sure()));
      add(layout.start(i), layout.ends()[i], mark, spans);
    }
  }

  private void add(int start, int end, int mark, Spans spans) {
    if (start < end && !rule.blocks(mark)) {
      spans.add(start, end, mark);
    }
  }
}
