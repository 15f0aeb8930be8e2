package nl.pow.examples.seeds;

import java.util.List;

/** A document as data, and the questions that it answers. */
interface SeedDocument {
  /** The folder with its data. */
  String folder();

  String title();

  List<Answered> ask(World world);

  static List<SeedDocument> all() {
    return List.of(
        new ReviewZeeland(),
        new ActionLineHaaglanden(),
        new PioneersZeeland(),
        new VideoConference(),
        new RoadMapHardenberg());
  }
}
