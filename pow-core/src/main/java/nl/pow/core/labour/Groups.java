package nl.pow.core.labour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyStatus;

/**
 * Active candidates and open vacancies, by the group of occupations that they look for or are of.
 *
 * @param people each once in every group that one of the occupations looked for lies in
 * @param work each in the group of its occupation
 * @param peopleWithout those who name no occupation
 * @param workWithout those without an occupation
 */
record Groups(
    SortedMap<OccupationCode, List<Candidate>> people,
    SortedMap<OccupationCode, List<Vacancy>> work,
    List<Candidate> peopleWithout,
    List<Vacancy> workWithout) {
  static Groups of(
      Collection<Candidate> candidates,
      Collection<Vacancy> vacancies,
      UnaryOperator<OccupationCode> group) {
    Groups made =
        new Groups(new TreeMap<>(), new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    candidates.stream()
        .filter(one -> one.status() == CandidateStatus.ACTIVE)
        .forEach(one -> made.add(one, group));
    vacancies.stream()
        .filter(one -> one.status() == VacancyStatus.OPEN)
        .forEach(one -> made.add(one, group));
    return made;
  }

  private void add(Candidate one, UnaryOperator<OccupationCode> group) {
    List<OccupationCode> wished = one.wishes().occupations();
    if (wished.isEmpty()) {
      peopleWithout.add(one);
    }
    wished.stream()
        .map(group)
        .distinct()
        .forEach(in -> people.computeIfAbsent(in, none -> new ArrayList<>()).add(one));
  }

  private void add(Vacancy one, UnaryOperator<OccupationCode> group) {
    OccupationCode occupation = one.job().occupation();
    if (occupation == null) {
      workWithout.add(one);
    } else {
      work.computeIfAbsent(group.apply(occupation), none -> new ArrayList<>()).add(one);
    }
  }

  SortedSet<OccupationCode> all() {
    SortedSet<OccupationCode> all = new TreeSet<>(people.keySet());
    all.addAll(work.keySet());
    return Collections.unmodifiableSortedSet(all);
  }

  List<Candidate> peopleIn(OccupationCode group) {
    return people.getOrDefault(group, List.of());
  }

  List<Vacancy> workIn(OccupationCode group) {
    return work.getOrDefault(group, List.of());
  }

  static int openings(Collection<Vacancy> vacancies) {
    return vacancies.stream().mapToInt(Vacancy::openings).sum();
  }
}
