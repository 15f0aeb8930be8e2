package nl.pow.core.labour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.vacancy.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * What the people who look for a group of occupations bring, what stands in their way and how much
 * their files tell, against what the work of that group asks.
 *
 * <p>A number of people is suppressed when it, or the rest of the group, is from 1 up to the least
 * number less one. No group of fewer people has a profile.
 *
 * @param row the group
 * @param aspects all that was counted: by part, most openings first, then by code
 */
public record PoolProfile(PoolAndDemand.Row row, List<Aspect> aspects) {
  /** Copies the list. */
  public PoolProfile {
    aspects = List.copyOf(aspects);
  }

  /**
   * One thing that was counted.
   *
   * @param part what kind of thing it is
   * @param about which skill, support, condition or fact, such as {@code fact:place}
   * @param people of how many people it holds, or null when that is suppressed
   * @param openings of how many of the people wanted it holds
   */
  public record Aspect(ProfilePart part, Code about, @Nullable Integer people, int openings) {}

  /**
   * The profiles of all groups of people that are large enough.
   *
   * @param candidates candidates, each once; those who are active count
   * @param vacancies vacancies, each once; those that are open count
   * @param group tells the group of an occupation
   * @param leastPeople the least number of people that is shown, 1 or more
   * @return one for each group of at least so many people, in order of the groups
   * @throws InvalidValueException when the least number is below 1
   */
  public static List<PoolProfile> of(
      Collection<Candidate> candidates,
      Collection<Vacancy> vacancies,
      UnaryOperator<OccupationCode> group,
      int leastPeople) {
    Groups groups = Groups.of(candidates, vacancies, group);
    List<PoolProfile> profiles = new ArrayList<>();
    for (PoolAndDemand.Row row : PoolAndDemand.of(groups, leastPeople).rows()) {
      if (row.people() != null && row.people() > 0) {
        List<Candidate> people = groups.peopleIn(row.occupation());
        List<Vacancy> work = groups.workIn(row.occupation());
        profiles.add(new PoolProfile(row, Aspects.of(people, work, leastPeople)));
      }
    }
    return List.copyOf(profiles);
  }

  /**
   * The aspects of one kind.
   *
   * @param part which kind
   * @return those, most openings first, then by code
   */
  public List<Aspect> of(ProfilePart part) {
    return aspects.stream().filter(one -> one.part() == part).toList();
  }
}
