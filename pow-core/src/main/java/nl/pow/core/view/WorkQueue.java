package nl.pow.core.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.trajectory.Trajectory;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyStatus;

/** What waits for a professional, what presses most first. Immutable. */
public final class WorkQueue {
  private final ProfessionalId professional;
  private final LocalDate today;

  private WorkQueue(ProfessionalId professional, LocalDate today) {
    this.professional = professional;
    this.today = today;
  }

  /**
   * The queue of somebody.
   *
   * @param professional who
   * @param today the day on which it is asked
   * @return the queue
   */
  public static WorkQueue of(ProfessionalId professional, LocalDate today) {
    return new WorkQueue(professional, today);
  }

  /**
   * The trajectories that they guide ({@code jobcoach}).
   *
   * @param all trajectories
   * @return those that have not ended and that they guide today: first those with a contact that is
   *     due longest, then those in which none is due, equal ones by id
   */
  public List<Trajectory> trajectories(Collection<Trajectory> all) {
    return all.stream()
        .filter(one -> one.guideOn(today).equals(Optional.of(professional)))
        .filter(one -> one.stateOn(today).filter(state -> !state.next().isEmpty()).isPresent())
        .sorted(
            Comparator.<Trajectory, LocalDate>comparing(
                    one -> one.contactDueOn(today).orElse(LocalDate.MAX))
                .thenComparing(Trajectory::id))
        .toList();
  }

  /**
   * The vacancies that they have to fill ({@code jobhunter}).
   *
   * @param all vacancies
   * @return their open ones that have not closed: first those that close soonest, equal ones by id
   */
  public List<Vacancy> vacancies(Collection<Vacancy> all) {
    return all.stream()
        .filter(one -> professional.equals(one.professional()))
        .filter(one -> one.status() == VacancyStatus.OPEN && !closes(one).isBefore(today))
        .sorted(Comparator.comparing(WorkQueue::closes).thenComparing(Vacancy::id))
        .toList();
  }

  private static LocalDate closes(Vacancy vacancy) {
    LocalDate day = vacancy.closesOn();
    return day == null ? LocalDate.MAX : day;
  }
}
