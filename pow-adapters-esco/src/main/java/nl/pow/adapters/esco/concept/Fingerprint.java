package nl.pow.adapters.esco.concept;

import java.util.List;
import nl.pow.core.Digest;

/** A digest of all that nearness, expected skills and crosswalks rest on, which names are not. */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * Digests a version of ESCO.
   *
   * @param esco the version
   * @return its digest
   */
  public static Digest of(Classification esco) {
    StringBuilder text = new StringBuilder();
    esco.occupations()
        .forEach(one -> text.append(one.code()).append(' ').append(one.id()).append('\n'));
    esco.skills().forEach(one -> text.append(one.id()).append('\n'));
    esco.iscoGroups().forEach(one -> text.append(one).append('\n'));
    esco.skillGroups().forEach(one -> text.append(one).append('\n'));
    ConceptLinks links = esco.links();
    for (Links each :
        List.of(
            links.essential(),
            links.optional(),
            links.broaderOccupation(),
            links.broaderSkill(),
            links.skillGroup(),
            links.broaderGroup(),
            links.needs(),
            links.goesWith())) {
      add(each, text);
    }
    return Digest.of(text.toString());
  }

  private static void add(Links links, StringBuilder text) {
    for (int source = 0; source < links.sources(); source++) {
      for (int i = 0; i < links.count(source); i++) {
        text.append(links.target(source, i)).append(' ');
      }
      text.append('\n');
    }
  }
}
