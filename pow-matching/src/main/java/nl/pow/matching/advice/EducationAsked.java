package nl.pow.matching.advice;

import java.util.List;
import nl.pow.core.profile.Need;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.VacancyAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Asking schooling less urgently, or no longer: of all that is asked together, since one of them is
 * enough.
 *
 * @param before how urgently it was asked
 * @param after how urgently all of it would be asked at most, or null when none would be asked
 */
public record EducationAsked(Need before, @Nullable Need after) implements VacancyChange {
  @Override
  public String field() {
    return VacancyAttribute.EDUCATIONS.name();
  }

  @Override
  public int cost() {
    return Relaxed.cost(before, after, 0);
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        Relaxed.kind("education-asked", before, after),
        null,
        Codes.of("need", before),
        Codes.of("need", after));
  }

  @Override
  public Vacancy applyTo(Vacancy vacancy) {
    List<EducationRequirement> asked =
        after == null
            ? List.of()
            : vacancy.requirements().educations().stream().map(e -> atMost(e, after)).toList();
    return vacancy.withRequirements(vacancy.requirements().withEducations(asked));
  }

  private static EducationRequirement atMost(EducationRequirement asked, Need most) {
    return Ladder.steps(asked.need()) <= Ladder.steps(most)
        ? asked
        : new EducationRequirement(
            asked.level(), asked.nameCode(), asked.diploma(), asked.note(), most);
  }
}
