package nl.pow.core.store;

import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.Id;
import nl.pow.core.idea.Ballot;
import nl.pow.core.idea.Experiment;
import nl.pow.core.idea.Idea;
import nl.pow.core.idea.Initiative;
import nl.pow.core.idea.Insight;
import nl.pow.core.idea.Prioritisation;
import nl.pow.core.idea.QuestionRound;
import org.jspecify.annotations.Nullable;

/** What must exist for insights, votes, ideas, questions, initiatives and experiments to exist. */
final class IdeaReferences {
  private IdeaReferences() {}

  static List<Reference> of(Insight one) {
    return list(List.of(to(Kind.MEETING, one.meeting())));
  }

  static List<Reference> of(Prioritisation one) {
    return list(
        List.of(
            to(Kind.MEETING, one.meeting()),
            one.options().stream().map(id -> new Reference(Kind.INSIGHT, id)),
            one.ballots().stream()
                .flatMap(ballot -> ballot.choices().stream())
                .map(id -> new Reference(Kind.INSIGHT, id)),
            one.ballots().stream().map(Ballot::voter).map(id -> new Reference(Kind.PARTNER, id))));
  }

  static List<Reference> of(Idea one) {
    return list(
        List.of(
            to(Kind.MEETING, one.meeting()),
            to(Kind.PARTNER, one.by()),
            one.solves().stream().map(id -> new Reference(Kind.INSIGHT, id))));
  }

  static List<Reference> of(QuestionRound one) {
    return list(List.of(to(Kind.MEETING, one.meeting())));
  }

  static List<Reference> of(Initiative one) {
    return list(
        List.of(
            to(Kind.IDEA, one.idea()),
            one.partners().stream().map(id -> new Reference(Kind.PARTNER, id))));
  }

  static List<Reference> of(Experiment one) {
    return list(List.of(to(Kind.INITIATIVE, one.initiative())));
  }

  private static Stream<Reference> to(Kind<?, ?> kind, @Nullable Id id) {
    return Stream.ofNullable(id).map(known -> new Reference(kind, known));
  }

  private static List<Reference> list(List<Stream<Reference>> references) {
    return references.stream().flatMap(all -> all).distinct().sorted().toList();
  }
}
