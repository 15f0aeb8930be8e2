package nl.pow.matching.compiled;

import nl.pow.core.region.GeoPoint;
import nl.pow.matching.builtin.CrowFlight;

/**
 * Travel as the crow flies: one distance for each place, and none where nobody comes from so far.
 */
final class FlightReach implements Reach {
  private final View view;
  private final int assessor;
  private final CrowFlight travel;
  private final Layout layout;
  private final Places places;
  private final Blocks blocks;
  private final Ends ends;
  private final Ranges ranges;

  FlightReach(View view, int assessor, CrowFlight travel, Layout layout, Endpoint[] classes) {
    this.view = view;
    this.assessor = assessor;
    this.travel = travel;
    this.layout = layout;
    this.places = Places.of(classes);
    this.blocks = new Blocks(places);
    this.ends = Ends.of(classes);
    this.ranges = new Ranges(ends, places, layout);
  }

  @Override
  public void add(int subject, Rule rule, Spans spans) {
    Endpoint from =
        view.rowsAreCandidates()
            ? Endpoint.work(view.vacancy(assessor, subject), travel)
            : Endpoint.home(view.candidate(assessor, subject), travel);
    Trips trips = new Trips(rule, from, layout, ends, spans);
    GeoPoint point = from.point();
    if (from.remote() || (point == null && view.rowsAreCandidates())) {
      trips.add(0, view.rows(), from.remote() ? Endpoint.REMOTE : Mark.UNKNOWN);
    } else if (point == null) {
      trips.addUnknown(0, ends.size());
    } else {
      addPlaces(new Spot(point), from, rule, trips);
    }
  }

  private void addPlaces(Spot spot, Endpoint from, Rule rule, Trips trips) {
    double most = rule.demanded() ? from.chord() : Double.POSITIVE_INFINITY;
    double farthest = Math.sqrt(most);
    for (int block = 0; block < blocks.size(); block++) {
      if (!rule.demanded() || blocks.mayReach(block, spot, farthest)) {
        int end = blocks.end(block);
        for (int place = blocks.start(block); place < end; place++) {
          double chord = places.squaredChord(place, spot);
          if (chord <= Math.min(most, places.chords()[place])) {
            addPlace(place, spot, chord, rule, trips);
          }
        }
      }
    }
  }

  private void addPlace(int place, Spot spot, double chord, Rule rule, Trips trips) {
    GeoPoint there = places.points()[place];
    int start = places.start(place);
    if (there == null) {
      trips.addUnknown(start, places.ends()[place]);
    } else if (places.remote()[place] || !rule.demanded()) {
      trips.addAll(start, places.ends()[place], spot.metresTo(there, chord));
    } else if (ends.allCertain()) {
      int metres = spot.metresTo(there, chord);
      trips.addFirst(start, ranges.rows(place, metres), metres);
    } else {
      trips.addReachable(start, places.ends()[place], spot.metresTo(there, chord));
    }
  }
}
