package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.matching.criterion.CandidateAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Knowing a language, or knowing it better. From then on the list of languages is known.
 *
 * @param before what was there of the language, or null when nothing was
 * @param after the language with its new levels
 */
public record LanguageGained(@Nullable LanguageSkill before, LanguageSkill after)
    implements CandidateChange {
  @Override
  public String field() {
    return CandidateAttribute.LANGUAGES.name();
  }

  @Override
  public int cost() {
    return 100 * Math.max(1, Ladder.steps(after) - Ladder.steps(before));
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        "language-gained",
        Codes.of("language", after.language()),
        before == null ? null : Codes.of(before),
        Codes.of(after));
  }

  @Override
  public Candidate applyTo(Candidate candidate) {
    List<LanguageSkill> languages = new ArrayList<>(candidate.qualifications().languages());
    int at = before == null ? -1 : languages.indexOf(before);
    if (at < 0) {
      languages.add(after);
    } else {
      languages.set(at, after);
    }
    return candidate.withQualifications(
        Gains.known(candidate, QualificationKind.LANGUAGES).withLanguages(languages));
  }
}
