package nl.pow.core.store;

import java.util.List;
import nl.pow.core.idea.Ballot;
import nl.pow.core.idea.Experiment;
import nl.pow.core.idea.Idea;
import nl.pow.core.idea.Initiative;
import nl.pow.core.idea.Insight;
import nl.pow.core.idea.Prioritisation;
import nl.pow.core.idea.QuestionRound;

/** What must exist for insights, votes, ideas, questions, initiatives and experiments to exist. */
final class IdeaReferences {
  private IdeaReferences() {}

  static List<Reference> of(Insight one) {
    return new References().to(Kind.MEETING, one.meeting()).list();
  }

  /** A ballot names options only, so that these are all the insights there are. */
  static List<Reference> of(Prioritisation one) {
    return new References()
        .to(Kind.MEETING, one.meeting())
        .toAll(Kind.INSIGHT, one.options())
        .toEach(Kind.PARTNER, one.ballots(), Ballot::voter)
        .list();
  }

  static List<Reference> of(Idea one) {
    return new References()
        .to(Kind.MEETING, one.meeting())
        .to(Kind.PARTNER, one.by())
        .toAll(Kind.INSIGHT, one.solves())
        .list();
  }

  static List<Reference> of(QuestionRound one) {
    return new References().to(Kind.MEETING, one.meeting()).list();
  }

  static List<Reference> of(Initiative one) {
    return new References().to(Kind.IDEA, one.idea()).toAll(Kind.PARTNER, one.partners()).list();
  }

  static List<Reference> of(Experiment one) {
    return new References().to(Kind.INITIATIVE, one.initiative()).list();
  }
}
