package nl.pow.core.labour;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.LeastPeople;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.Support;
import nl.pow.core.labour.PoolProfile.Aspect;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Vacancy;
import org.jspecify.annotations.Nullable;

/** Counts what holds of the people of a group, and of the work. */
final class Aspects {
  private static final Comparator<Aspect> ORDER =
      Comparator.comparing(Aspect::part)
          .thenComparing(Comparator.comparingInt(Aspect::openings).reversed())
          .thenComparing(Aspect::about);

  private final SortedMap<Key, int[]> counts = new TreeMap<>();

  private Aspects() {}

  private record Key(ProfilePart part, Code about) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::part).thenComparing(Key::about);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  static List<Aspect> of(Collection<Candidate> people, Collection<Vacancy> work, int leastPeople) {
    Aspects aspects = new Aspects();
    people.forEach(aspects::count);
    work.forEach(aspects::count);
    return aspects.counts.entrySet().stream()
        .map(each -> aspect(each, people.size(), leastPeople))
        .sorted(ORDER)
        .toList();
  }

  private static Aspect aspect(Map.Entry<Key, int[]> counted, int all, int leastPeople) {
    int people = counted.getValue()[0];
    return new Aspect(
        counted.getKey().part(),
        counted.getKey().about(),
        shown(people, all, leastPeople),
        counted.getValue()[1]);
  }

  /** Nothing when it, or what is left of the group, is about a few people. */
  private static @Nullable Integer shown(int people, int all, int leastPeople) {
    LeastPeople least = new LeastPeople(leastPeople);
    boolean fewOthers = people > 0 && least.shown(all - people) == null;
    return fewOthers ? null : least.shown(people);
  }

  private void count(Candidate one) {
    Stream<Code> skills = one.qualifications().skills().stream().map(skill -> skill.id().code());
    skills.distinct().forEach(skill -> add(ProfilePart.SKILL, skill, 0, 1));
    Support support = one.support();
    count("adaptation", support.adaptation());
    count("guidance", support.guidance());
    count("variation", support.variation());
    support.conditions().forEach(code -> add(ProfilePart.SUPPORT, code, 0, 1));
    one.wishes().exclusions().conditions().forEach(code -> add(ProfilePart.EXCLUSION, code, 0, 1));
    for (Fact fact : Fact.values()) {
      add(ProfilePart.FACT, fact.code(), 0, fact.isToldOf(one) ? 1 : 0);
    }
  }

  private void count(String support, Indication needed) {
    if (needed == Indication.YES) {
      add(ProfilePart.SUPPORT, new Code("support", support), 0, 1);
    }
  }

  private void count(Vacancy one) {
    Requirements asked = one.requirements();
    Stream<Code> skills = asked.skills().stream().map(each -> each.skill().code());
    skills.distinct().forEach(skill -> add(ProfilePart.SKILL, skill, 1, one.openings()));
    for (Code condition : one.job().conditions()) {
      offer(new Key(ProfilePart.SUPPORT, condition), one.openings());
      offer(new Key(ProfilePart.EXCLUSION, condition), one.openings());
    }
    for (Fact fact : Fact.values()) {
      add(ProfilePart.FACT, fact.code(), 1, fact.isToldOf(one) ? one.openings() : 0);
    }
  }

  /** Conditions of work count where somebody needs or excludes them. */
  private void offer(Key key, int openings) {
    int[] count = counts.get(key);
    if (count != null) {
      count[1] += openings;
    }
  }

  private void add(ProfilePart part, Code about, int side, int number) {
    counts.computeIfAbsent(new Key(part, about), none -> new int[2])[side] += number;
  }
}
