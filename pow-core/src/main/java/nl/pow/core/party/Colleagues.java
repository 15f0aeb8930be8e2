package nl.pow.core.party;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.core.Code;

/**
 * The professionals of a region, and how many people each of them guides now. Immutable.
 *
 * @param professionals the professionals
 * @param caseload how many people each one guides; none when somebody is not named
 */
public record Colleagues(List<Professional> professionals, Map<ProfessionalId, Integer> caseload) {
  /** Copies the collections. */
  public Colleagues {
    professionals = List.copyOf(professionals);
    caseload = Map.copyOf(caseload);
  }

  /**
   * Makes the colleagues out of professionals and those that they guide.
   *
   * @param professionals the professionals
   * @param guides who guides, once for each person that is guided
   * @return the colleagues
   */
  public static Colleagues of(
      Collection<Professional> professionals, Collection<ProfessionalId> guides) {
    Map<ProfessionalId, Integer> caseload = new TreeMap<>();
    guides.forEach(guide -> caseload.merge(guide, 1, Integer::sum));
    return new Colleagues(List.copyOf(professionals), caseload);
  }

  /**
   * Finds who knows about something.
   *
   * @param expertise what is asked
   * @return those who have it, first who has most room, then by id; also those without room
   */
  public List<Professional> with(Code expertise) {
    return professionals.stream()
        .filter(one -> one.expertise().contains(expertise))
        .sorted(
            Comparator.<Professional>comparingInt(one -> -room(one))
                .thenComparing(Professional::id))
        .toList();
  }

  /**
   * Tells how many people somebody can take on.
   *
   * @param professional who
   * @return the capacity less the caseload; below 0 when there are too many already
   */
  public int room(Professional professional) {
    return professional.capacity() - caseload.getOrDefault(professional.id(), 0);
  }
}
