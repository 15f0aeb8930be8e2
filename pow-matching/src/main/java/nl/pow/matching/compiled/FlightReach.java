package nl.pow.matching.compiled;

import java.util.stream.Stream;
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
  private final Places places;
  private final int[] limits;
  private final int[] certainties;
  private final boolean[] remote;

  FlightReach(View view, Rule rule, CrowFlight travel, Layout layout, Endpoint[] classes) {
    this.view = view;
    this.rule = rule;
    this.travel = travel;
    this.layout = layout;
    this.places = Places.of(classes);
    this.limits = Stream.of(classes).mapToInt(Endpoint::limit).toArray();
    this.certainties = Stream.of(classes).mapToInt(Endpoint::sure).toArray();
    this.remote = new boolean[classes.length];
    for (int i = 0; i < classes.length; i++) {
      remote[i] = classes[i].remote();
    }
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
      addClasses(0, limits.length, NOT_KNOWN, from, spans);
    } else {
      addPlaces(new Spot(point), from, spans);
    }
    return spans;
  }

  private void addPlaces(Spot spot, Endpoint from, Spans spans) {
    for (int place = 0; place < places.ends().length; place++) {
      Spot there = places.spots()[place];
      int start = places.start(place);
      int end = places.ends()[place];
      if (there == null || places.remote()[place] || !rule.demanded()) {
        addClasses(start, end, there == null ? NOT_KNOWN : spot.metresTo(there), from, spans);
      } else if (spot.squaredChordTo(there) <= Math.min(from.chord(), places.chords()[place])) {
        addReachable(start, end, spot.metresTo(there), from, spans);
      }
    }
  }

  /** Those with the greatest limits come first, so that all after one that is too far are too. */
  private void addReachable(int start, int end, int metres, Endpoint from, Spans spans) {
    if (metres > from.limit()) {
      return;
    }
    int i = start;
    while (i < end && metres <= limits[i] && certainties[i] >= from.sure()) {
      i++;
    }
    if (i > start) {
      int mark = Endpoint.mark(metres, Endpoint.NO_LIMIT, from.sure());
      add(layout.start(start), layout.ends()[i - 1], mark, spans);
    }
    for (; i < end && metres <= limits[i]; i++) {
      int certainty = Math.min(from.sure(), certainties[i]);
      int mark = Endpoint.mark(metres, Endpoint.NO_LIMIT, certainty);
      add(layout.start(i), layout.ends()[i], mark, spans);
    }
  }

  private void addClasses(int start, int end, int metres, Endpoint from, Spans spans) {
    for (int i = start; i < end; i++) {
      int limit = Math.min(from.limit(), limits[i]);
      int certainty = Math.min(from.sure(), certainties[i]);
      int mark = metres < 0 ? Mark.UNKNOWN : Endpoint.mark(metres, limit, certainty);
      add(layout.start(i), layout.ends()[i], remote[i] ? Endpoint.REMOTE : mark, spans);
    }
  }

  private void add(int start, int end, int mark, Spans spans) {
    if (start < end && !rule.blocks(mark)) {
      spans.add(start, end, mark);
    }
  }
}
