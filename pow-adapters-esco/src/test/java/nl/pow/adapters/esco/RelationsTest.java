package nl.pow.adapters.esco;

import static nl.pow.adapters.esco.Sample.DATA;
import static nl.pow.adapters.esco.Sample.ESCO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.adapters.esco.concept.Links;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.NearPairs;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Relation;
import org.junit.jupiter.api.Test;

/** The values of real occupations and skills beside an independent reckoning from the page. */
class RelationsTest {
  private static final int OCCUPATIONS = 3_039;
  private static final int SKILLS = 14_133;

  @Property(tries = 200)
  void anOccupationIsAsNearToAllOthersAsThePageTells(
      @ForAll @IntRange(max = OCCUPATIONS - 1) int asked, @ForAll Random random) {
    for (int i = 0; i < 20; i++) {
      int found = random.nextInt(OCCUPATIONS);
      assertThat(ESCO.occupation(Sample.occupation(asked), Sample.occupation(found)))
          .as("%s %s", Sample.occupation(asked), Sample.occupation(found))
          .isEqualTo(Sample.OCCUPATIONS.relation(asked, found));
    }
  }

  @Test
  void everyOccupationIsAsNearToThoseAboveItAndInItsGroupAsThePageTells() {
    for (int lower = 0; lower < OCCUPATIONS; lower++) {
      for (int upper : List.copyOf(way(DATA.links().broaderOccupation(), lower))) {
        check(lower, upper);
        check(upper, lower);
      }
      check(lower, Math.max(0, lower - 1));
    }
  }

  private static void check(int asked, int found) {
    assertThat(ESCO.occupation(Sample.occupation(asked), Sample.occupation(found)))
        .isEqualTo(Sample.OCCUPATIONS.relation(asked, found));
  }

  /** Those above it, nearest first, along the first links. */
  private static List<Integer> way(Links broader, int lower) {
    List<Integer> way = new ArrayList<>();
    for (int one = lower; broader.count(one) > 0; one = broader.target(one, 0)) {
      way.add(broader.target(one, 0));
    }
    return way;
  }

  @Property(tries = 100)
  void aSkillIsAsNearToAllOthersAsThePageTells(
      @ForAll @IntRange(max = SKILLS - 1) int asked, @ForAll Random random) {
    List<Related<SkillId>> near = ESCO.skillsNear(Sample.skill(asked), Sample.ALL_SKILLS);
    for (Related<SkillId> related : near) {
      int found = Sample.ALL_SKILLS.indexOf(related.found());
      assertThat(related.relation())
          .as("%s %s", Sample.skill(asked), related.found())
          .isEqualTo(Sample.SKILLS.relation(asked, found));
    }
    for (int i = 0; i < 100; i++) {
      int found = random.nextInt(SKILLS);
      assertThat(ESCO.skill(Sample.skill(asked), Sample.skill(found)))
          .as("%s %s", Sample.skill(asked), Sample.skill(found))
          .isEqualTo(Sample.SKILLS.relation(asked, found));
    }
  }

  @Property(tries = 25)
  void skillsNearAreThoseThatAreNearOneByOne(
      @ForAll @IntRange(max = SKILLS - 1) int asked, @ForAll Random random) {
    SkillId skill = Sample.skill(asked);
    List<SkillId> all = new ArrayList<>(Sample.ALL_SKILLS);
    all.add(SkillId.parse("own:word"));
    assertThat(ESCO.skillsNear(skill, all)).isEqualTo(oneByOne(skill, all, ESCO::skill));
    List<SkillId> some = all.stream().filter(s -> random.nextInt(3) == 0).toList();
    List<SkillId> twice = new ArrayList<>(some);
    twice.addAll(some);
    List<Related<SkillId>> near = oneByOne(skill, some, ESCO::skill);
    assertThat(ESCO.skillsNear(skill, twice)).isEqualTo(near);
    assertThat(ESCO.skillsNear(skill, new TreeSet<>(some))).isEqualTo(near);
  }

  @Property(tries = 40)
  void occupationsNearAreThoseThatAreNearOneByOne(
      @ForAll @IntRange(max = OCCUPATIONS - 1) int number) {
    List<OccupationCode> all = new ArrayList<>(ESCO.occupations());
    DATA.iscoGroups().forEach(group -> all.add(OccupationCode.parse("isco:" + group)));
    String uuid = DATA.occupations().get(number).id();
    String isco = DATA.occupations().get(number).isco();
    for (String other : List.of("esco:" + uuid, "esco:" + isco + ".999", "isco:9999", "boc:1")) {
      all.add(OccupationCode.parse(other));
    }
    List<OccupationCode> asked = new ArrayList<>(all.subList(all.size() - 4, all.size()));
    asked.add(Sample.occupation(number));
    asked.add(OccupationCode.parse("isco:" + isco.substring(0, 1 + number % 4)));
    for (OccupationCode one : asked) {
      assertThat(ESCO.occupationsNear(one, all)).isEqualTo(oneByOne(one, all, ESCO::occupation));
    }
  }

  @Property(tries = 25)
  void pairsOfManyAreThoseThatAreNearOneByOne(@ForAll Random random) {
    SortedSet<SkillId> asked = some(Sample.ALL_SKILLS, 200, random);
    SortedSet<SkillId> among = some(Sample.ALL_SKILLS, 2, random);
    asked.add(SkillId.parse("own:word"));
    among.addAll(List.of(SkillId.parse("own:word"), SkillId.parse("esco:word")));
    assertThat(told(asked, among, ESCO::skillsNear)).isEqualTo(oneByOne(asked, among, ESCO::skill));
    SortedSet<OccupationCode> wanted = some(ESCO.occupations(), 100, random);
    SortedSet<OccupationCode> done = some(ESCO.occupations(), 2, random);
    assertThat(told(wanted, done, ESCO::occupationsNear))
        .isEqualTo(oneByOne(wanted, done, ESCO::occupation));
  }

  private static <T> SortedSet<T> some(List<T> all, int ofEvery, Random random) {
    return new TreeSet<>(all.stream().filter(one -> random.nextInt(ofEvery) == 0).toList());
  }

  private interface Asking<T> {
    void ask(SortedSet<T> asked, SortedSet<T> among, NearPairs pairs);
  }

  private static <T> List<String> told(SortedSet<T> asked, SortedSet<T> among, Asking<T> taxonomy) {
    List<String> pairs = new ArrayList<>();
    taxonomy.ask(
        asked, among, (one, found, relation) -> pairs.add(one + " " + found + " " + relation));
    return pairs;
  }

  private static <T> List<String> oneByOne(
      SortedSet<T> asked, SortedSet<T> among, BiFunction<T, T, Relation> taxonomy) {
    List<String> pairs = new ArrayList<>();
    int one = 0;
    for (T each : asked) {
      int other = 0;
      for (T found : among) {
        Relation relation = taxonomy.apply(each, found);
        if (relation.value() > 0) {
          pairs.add(one + " " + other + " " + relation);
        }
        other++;
      }
      one++;
    }
    return pairs;
  }

  private static <T extends Comparable<T>> List<Related<T>> oneByOne(
      T asked, List<T> among, BiFunction<T, T, Relation> relation) {
    return among.stream()
        .map(found -> new Related<>(found, relation.apply(asked, found)))
        .filter(related -> related.relation().value() > 0)
        .sorted(
            Comparator.<Related<T>>comparingInt(related -> -related.relation().value())
                .thenComparing(Related::found))
        .toList();
  }

  @Property(tries = 2_000)
  void exceptAboveAndBelowOccupationsAreAsNearBothWays(
      @ForAll @IntRange(max = OCCUPATIONS - 1) int one,
      @ForAll @IntRange(max = OCCUPATIONS - 1) int other) {
    Relation there = ESCO.occupation(Sample.occupation(one), Sample.occupation(other));
    Relation back = ESCO.occupation(Sample.occupation(other), Sample.occupation(one));
    if (there.path().equals("narrower") || there.path().equals("broader")) {
      assertThat(back.path()).isEqualTo(there.path().equals("narrower") ? "broader" : "narrower");
    } else {
      assertThat(back).isEqualTo(there);
    }
  }

  @Test
  void everyDirectedPathOfSkillsHasItsCounterpartAndTheOthersAreAsNearBothWays() {
    for (int number = 0; number < SKILLS; number += 97) {
      for (Related<SkillId> near : ESCO.skillsNear(Sample.skill(number), Sample.ALL_SKILLS)) {
        Relation back = ESCO.skill(near.found(), Sample.skill(number));
        switch (near.relation().path()) {
          case "narrower" -> assertThat(back.path()).isEqualTo("broader");
          case "broader" -> assertThat(back.path()).isEqualTo("narrower");
          case "comes-along" -> assertThat(back.value()).isGreaterThanOrEqualTo(400);
          case "needed-for" -> assertThat(back.value()).isGreaterThanOrEqualTo(800);
          default ->
              assertThat(back)
                  .matches(r -> r.equals(near.relation()) || r.path().equals("comes-along"));
        }
      }
    }
  }

  @Test
  void alongTheHierarchyOfSkillsFartherIsNeverNearer() {
    Links broader = DATA.links().broaderSkill();
    int chains = 0;
    for (int a = 0; a < SKILLS; a++) {
      for (int b : OccupationOracle.targets(broader, a)) {
        for (int c : OccupationOracle.targets(broader, b)) {
          chains++;
          monotone(Sample.skill(a), Sample.skill(b), Sample.skill(c), ESCO::skill);
          for (int d : OccupationOracle.targets(broader, c)) {
            monotone(Sample.skill(a), Sample.skill(b), Sample.skill(d), ESCO::skill);
            monotone(Sample.skill(a), Sample.skill(c), Sample.skill(d), ESCO::skill);
          }
        }
      }
    }
    assertThat(chains).isGreaterThan(1_000);
  }

  @Test
  void alongTheHierarchyOfOccupationsFartherIsNeverNearer() {
    int chains = 0;
    for (int number = 0; number < OCCUPATIONS; number++) {
      List<Integer> way = way(DATA.links().broaderOccupation(), number);
      for (int i = 0; i < way.size(); i++) {
        for (int j = i + 1; j < way.size(); j++) {
          chains++;
          monotone(
              Sample.occupation(number),
              Sample.occupation(way.get(i)),
              Sample.occupation(way.get(j)),
              ESCO::occupation);
        }
      }
    }
    assertThat(chains).isGreaterThan(200);
  }

  @Test
  void alongTheGroupsFartherIsNeverNearer() {
    for (OccupationCode occupation : ESCO.occupations()) {
      String unit = occupation.code().value().substring(0, 4);
      List<OccupationCode> way = new ArrayList<>(List.of(occupation));
      for (int digits = 4; digits > 0; digits--) {
        way.add(OccupationCode.parse("isco:" + unit.substring(0, digits)));
      }
      for (int i = 2; i < way.size(); i++) {
        monotone(way.get(i - 2), way.get(i - 1), way.get(i), ESCO::occupation);
        monotone(way.get(0), way.get(i - 1), way.get(i), ESCO::occupation);
      }
    }
  }

  private static <T> void monotone(T a, T b, T c, BiFunction<T, T, Relation> relation) {
    int up = relation.apply(a, c).value();
    assertThat(up).isLessThanOrEqualTo(relation.apply(a, b).value());
    assertThat(up).isLessThanOrEqualTo(relation.apply(b, c).value());
    int down = relation.apply(c, a).value();
    assertThat(down).isLessThanOrEqualTo(relation.apply(b, a).value());
    assertThat(down).isLessThanOrEqualTo(relation.apply(c, b).value());
  }

  @Test
  void aNarrowerSkillIsEnoughForAMustAndASiblingNever() {
    for (int number = 0; number < SKILLS; number += 41) {
      for (Related<SkillId> near : ESCO.skillsNear(Sample.skill(number), Sample.ALL_SKILLS)) {
        boolean enough =
            List.of("same", "narrower", "comes-along").contains(near.relation().path());
        assertThat(near.relation().value() >= 700).isEqualTo(enough);
      }
    }
  }
}
