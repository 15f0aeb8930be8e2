package nl.pow.matching.criterion;

import java.util.List;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.region.Postcode;
import org.jspecify.annotations.Nullable;

/** Values with what says nothing, and what nobody needs, taken out. */
final class Known {
  private Known() {}

  static @Nullable Period period(Period period) {
    return period.isOpen() ? null : period;
  }

  static @Nullable Postcode neighbourhood(@Nullable Postcode postcode) {
    return postcode == null ? null : postcode.withoutLetters();
  }

  static @Nullable ThinkingLevel level(@Nullable ThinkingLevel level) {
    return level == ThinkingLevel.NOT_APPLICABLE ? null : level;
  }

  static @Nullable Boolean indication(Indication indication) {
    return indication == Indication.UNKNOWN ? null : indication == Indication.YES;
  }

  static List<Schooling> schooling(Candidate candidate) {
    return candidate.qualifications().educations().stream()
        .map(e -> new Schooling(e.level(), e.nameCode(), e.status(), e.diploma()))
        .toList();
  }

  static List<Experience> experience(Candidate candidate) {
    return candidate.qualifications().experience().stream()
        .map(e -> new Experience(e.occupation(), e.period()))
        .toList();
  }
}
