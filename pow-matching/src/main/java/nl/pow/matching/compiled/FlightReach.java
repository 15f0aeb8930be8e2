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

  FlightReach(View view, int assessor, CrowFlight travel, Layout layout, Endpoint[] classes) {
    this.view = view;
    this.assessor = assessor;
    this.travel = travel;
    this.layout = layout;
    this.places = Places.of(classes);
    this.blocks = new Blocks(places);
    this.ends = Ends.of(classes);
  }

  @Override
  public Spans spans(int subject, Rule rule) {
    Endpoint from =
        view.rowsAreCandidates()
            ? Endpoint.work(view.vacancy(assessor, subject), travel)
            : Endpoint.home(view.candidate(assessor, subject), travel);
    Trips trips = new Trips(rule, from, layout, ends);
    GeoPoint point = from.point();
    if (from.remote() || (point == null && view.rowsAreCandidates())) {
      trips.add(0, view.rows(), from.remote() ? Endpoint.REMOTE : Mark.UNKNOWN);
    } else if (point == null) {
      trips.addUnknown(0, ends.size());
    } else {
      addPlaces(new Spot(point), from, rule, trips);
    }
    return trips.spans();
  }

  private void addPlaces(Spot spot, Endpoint from, Rule rule, Trips trips) {
    double most = rule.demanded() ? from.chord() : Double.POSITIVE_INFINITY;
    double farthest = Math.sqrt(most);
    for (int block = 0; block < blocks.size(); block++) {
      if (!rule.demanded() || blocks.mayReach(block, spot, farthest)) {
        int end = blocks.end(block);
        for (int place = blocks.start(block); place < end; place++) {
          addPlace(place, spot, most, trips);
        }
      }
    }
  }

  private void addPlace(int place, Spot spot, double most, Trips trips) {
    GeoPoint there = places.points()[place];
    int start = places.start(place);
    int end = places.ends()[place];
    double chord = places.squaredChord(place, spot);
    if (there == null) {
      trips.addUnknown(start, end);
    } else if (places.remote()[place] || most == Double.POSITIVE_INFINITY) {
      trips.addAll(start, end, spot.metresTo(there, chord));
    } else if (chord <= Math.min(most, places.chords()[place])) {
      trips.addReachable(start, end, spot.metresTo(there, chord));
    }
  }
}
