package nl.pow.testkit;

import java.util.List;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Provider;

/** A kind of plug-in that is there for tests only. */
public interface Greeter extends Provider {
  /** Whom it greets of those who came, in order. */
  List<CandidateId> greet(List<CandidateId> came);
}
