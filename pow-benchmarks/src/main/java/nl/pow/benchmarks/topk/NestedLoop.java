package nl.pow.benchmarks.topk;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pow.benchmarks.data.Catalogue;
import nl.pow.benchmarks.data.Entities;
import nl.pow.benchmarks.data.Scene;
import nl.pow.core.Indication;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.region.GeoPoint;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;

/** What an integrator writes by hand: for each query all rows, as records, in a loop. */
final class NestedLoop implements TopK {
  private static final long OUT = -1;
  private static final int[] BY_DIGITS = {0, 150, 400, 700, 1000};
  private static final Comparator<Hit> WORST_FIRST =
      Comparator.comparingLong(Hit::points).thenComparing(hit -> -hit.row());

  private final List<Person> people;
  private final List<Post> posts;
  private final boolean forVacancies;
  private final boolean custom;
  private final Map<SkillId, List<SkillId>> related = new HashMap<>();

  private record Person(Candidate candidate, GeoPoint home, Set<SkillId> skills) {}

  private record Post(Vacancy vacancy, GeoPoint place) {}

  NestedLoop(Scene scene, boolean forVacancies, boolean custom) {
    Entities entities = new Entities(scene);
    this.forVacancies = forVacancies;
    this.custom = custom;
    this.people =
        IntStream.range(0, scene.people().size())
            .mapToObj(
                i ->
                    person(
                        entities.candidate(i), scene.places().position(scene.people().place()[i])))
            .toList();
    this.posts =
        IntStream.range(0, scene.work().size())
            .mapToObj(
                i ->
                    new Post(entities.vacancy(i), scene.places().position(scene.work().place()[i])))
            .toList();
    for (int skill = 0; skill < Catalogue.SKILLS; skill++) {
      int self = skill;
      int[] block = scene.catalogue().block(scene.catalogue().blockOf(skill));
      List<SkillId> others =
          IntStream.of(block).filter(s -> s != self).mapToObj(entities::skill).toList();
      related.put(entities.skill(skill), others);
    }
  }

  private static Person person(Candidate candidate, GeoPoint home) {
    Set<SkillId> skills = new HashSet<>();
    for (Skill skill : candidate.qualifications().skills()) {
      skills.add(skill.id());
    }
    return new Person(candidate, home, skills);
  }

  @Override
  public Hit[] top(int query) {
    PriorityQueue<Hit> best = new PriorityQueue<>(WORST_FIRST);
    int rows = forVacancies ? people.size() : posts.size();
    for (int row = 0; row < rows; row++) {
      long points =
          forVacancies
              ? score(people.get(row), posts.get(query))
              : score(people.get(query), posts.get(row));
      if (points != OUT) {
        best.add(new Hit(row, points));
        if (best.size() > TOP) {
          best.poll();
        }
      }
    }
    return best.stream().sorted(WORST_FIRST.reversed()).toArray(Hit[]::new);
  }

  private long score(Person person, Post post) {
    Candidate c = person.candidate();
    Vacancy v = post.vacancy();
    if (!isAdmitted(c, v)) {
      return OUT;
    }
    int travel = Rule.FULL;
    if (v.job().workplace().remote() != Indication.YES) {
      int metres = person.home().metresTo(post.place());
      Integer reach = c.mobility().maxDistanceKm();
      if (reach != null && metres > reach * 1000) {
        return OUT;
      }
      travel = Rule.travel(metres);
    }
    long points =
        Rule.SKILLS * skills(person.skills(), v)
            + (long) Rule.OCCUPATION * occupation(c, v)
            + (long) Rule.TRAVEL * travel
            + Rule.HOURS * Rule.FULL;
    return custom ? points + Rule.EXACT_SKILLS * exact(person.skills(), v) : points;
  }

  private static boolean isAdmitted(Candidate c, Vacancy v) {
    if (Objects.requireNonNull(c.wishes().hours())
            .overlap(Objects.requireNonNull(v.terms().hours()))
        < 0) {
      return false;
    }
    ThinkingLevel asked = v.requirements().thinkingLevel();
    ThinkingLevel level = Objects.requireNonNull(c.qualifications().thinkingLevel());
    if (asked != null && level.rank() < asked.rank()) {
      return false;
    }
    for (LicenceRequirement licence : v.requirements().licences()) {
      if (!c.qualifications().licences().contains(licence.licence())) {
        return false;
      }
    }
    for (LanguageRequirement language : v.requirements().languages()) {
      if (!speaks(c, language.least())) {
        return false;
      }
    }
    return ChronoUnit.DAYS.between(v.terms().period().from(), c.wishes().availability().from())
        <= Rule.DAYS_LATE;
  }

  private static boolean speaks(Candidate c, LanguageSkill asked) {
    for (LanguageSkill language : c.qualifications().languages()) {
      if (language.language().equals(asked.language())) {
        return true;
      }
    }
    return false;
  }

  private long skills(Set<SkillId> own, Vacancy v) {
    long credits = 0;
    int weights = 0;
    for (SkillRequirement asked : v.requirements().skills()) {
      int weight =
          switch (asked.need()) {
            case MUST -> 4;
            case SHOULD -> 2;
            case TRAINABLE -> 1;
          };
      weights += weight;
      if (own.contains(asked.skill())) {
        credits += weight * 1000L;
      } else if (hasRelated(own, asked.skill())) {
        credits += weight * 500L;
      }
    }
    return credits / weights;
  }

  private boolean hasRelated(Set<SkillId> own, SkillId asked) {
    for (SkillId other : related.getOrDefault(asked, List.of())) {
      if (own.contains(other)) {
        return true;
      }
    }
    return false;
  }

  private static long exact(Set<SkillId> own, Vacancy v) {
    List<SkillRequirement> asked = v.requirements().skills();
    return 1000 * asked.stream().filter(r -> own.contains(r.skill())).count() / asked.size();
  }

  private static int occupation(Candidate c, Vacancy v) {
    OccupationCode asked = Objects.requireNonNull(v.job().occupation());
    int best = 0;
    for (OccupationCode wished : c.wishes().occupations()) {
      String a = asked.code().value();
      String b = wished.code().value();
      int common = 0;
      while (common < 4 && a.charAt(common) == b.charAt(common)) {
        common++;
      }
      best = Math.max(best, BY_DIGITS[common]);
    }
    return best;
  }
}
