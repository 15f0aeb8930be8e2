package nl.pow.matching.advice;

import java.util.TreeSet;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;

/** What somebody can gain. */
final class Gains {
  private Gains() {}

  /** The file, no longer saying that there is nothing of a kind. */
  static Qualifications known(Candidate candidate, QualificationKind kind) {
    TreeSet<QualificationKind> none = new TreeSet<>(candidate.qualifications().none());
    none.remove(kind);
    return candidate.qualifications().withNone(none);
  }
}
