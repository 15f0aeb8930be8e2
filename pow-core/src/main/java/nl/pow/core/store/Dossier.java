package nl.pow.core.store;

import java.util.List;
import nl.pow.core.candidate.CandidateId;

/**
 * Everything that a store holds about one person, for the right of access (article 15 GDPR).
 *
 * @param subject the person
 * @param revision the revision that it was taken from
 * @param entities every entity whose subject the person is, in order of kind, then id; empty when
 *     there is none
 */
public record Dossier(CandidateId subject, Revision revision, List<Changed> entities) {
  /** Copies the list. */
  public Dossier {
    entities = List.copyOf(entities);
  }
}
