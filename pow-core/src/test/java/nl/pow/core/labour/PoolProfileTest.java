package nl.pow.core.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ContactDetails;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.Situation;
import nl.pow.core.candidate.Support;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.labour.PoolProfile.Aspect;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.text.Words;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import org.junit.jupiter.api.Test;

class PoolProfileTest {
  private static final OccupationCode COOK = OccupationCode.parse("esco:5120.1");
  private static final OccupationCode WAITER = OccupationCode.parse("esco:5131.2");
  private static final OccupationCode SERVICES = OccupationCode.parse("isco:51");
  private static final SkillId HYGIENE = SkillId.parse("own:hygiene");
  private static final SkillId LANGUAGES = SkillId.parse("own:languages");
  private static final Code NIGHT = Code.parse("condition:night-work");
  private static final Code QUIET = Code.parse("condition:quiet-place");

  private static SortedSet<Code> codes(List<Code> codes) {
    return new TreeSet<>(codes);
  }

  private static Candidate person(
      String id,
      List<OccupationCode> wished,
      List<SkillId> skills,
      Support support,
      List<Code> excluded) {
    Exclusions exclusions =
        new Exclusions(
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            codes(excluded));
    WorkWishes none = WorkWishes.unknown();
    WorkWishes wishes =
        new WorkWishes(
            wished,
            none.sectors(),
            none.contracts(),
            none.hours(),
            none.pattern(),
            none.availability(),
            exclusions,
            none.interests());
    return new Candidate(
        new CandidateId(id),
        null,
        null,
        Candidate.of(new CandidateId(id), null).status(),
        Situation.UNKNOWN,
        Mobility.unknown(),
        wishes,
        Qualifications.unknown().withSkills(skills.stream().map(Skill::stated).toList()),
        support,
        ContactDetails.unknown());
  }

  private static Support needs(Indication guidance, List<Code> conditions) {
    return new Support(Indication.UNKNOWN, guidance, Indication.UNKNOWN, codes(conditions));
  }

  private static Vacancy work(String id, OccupationCode of, List<Code> conditions, SkillId skill) {
    Job job =
        new Job(
            of, Collections.emptySortedSet(), Workplace.unknown(), null, new TreeSet<>(conditions));
    SkillRequirement asked = new SkillRequirement(skill, SkillLevel.UNKNOWN, Need.MUST);
    return Vacancy.of(new VacancyId(id), null, new EmployerId("e"), "Werk", job)
        .withRequirements(Requirements.none().withSkills(List.of(asked)));
  }

  private static List<PoolProfile> profiles(List<Candidate> people, List<Vacancy> work, int least) {
    return PoolProfile.of(people, work, one -> CodeTaxonomy.group(one, 2), least);
  }

  @Test
  void s15TellsSkillsBarriersAndCompletenessAgainstWhatIsAsked() {
    List<Candidate> people = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      boolean half = i < 3;
      people.add(
          person(
              "c-" + i,
              List.of(COOK, WAITER),
              half ? List.of(HYGIENE, HYGIENE) : List.of(),
              needs(half ? Indication.YES : Indication.NO, half ? List.of() : List.of(QUIET)),
              half ? List.of(NIGHT) : List.of()));
    }
    SortedSet<QualificationKind> none = new TreeSet<>(List.of(QualificationKind.SKILLS));
    Candidate last = people.remove(5);
    people.add(last.withQualifications(Qualifications.unknown().withNone(none)));
    List<Vacancy> work =
        List.of(
            work("v-1", COOK, List.of(NIGHT), HYGIENE),
            work("v-2", WAITER, List.of(QUIET), LANGUAGES));

    assertThat(profiles(people, work, 3))
        .singleElement()
        .satisfies(
            profile -> {
              assertThat(profile.row()).isEqualTo(new PoolAndDemand.Row(SERVICES, 2, 6));
              assertThat(profile.of(ProfilePart.SKILL))
                  .containsExactly(
                      new Aspect(ProfilePart.SKILL, HYGIENE.code(), 3, 1),
                      new Aspect(ProfilePart.SKILL, LANGUAGES.code(), 0, 1));
              assertThat(profile.of(ProfilePart.SUPPORT))
                  .containsExactly(
                      new Aspect(ProfilePart.SUPPORT, QUIET, 3, 1),
                      new Aspect(ProfilePart.SUPPORT, Code.parse("support:guidance"), 3, 0));
              assertThat(profile.of(ProfilePart.EXCLUSION))
                  .containsExactly(new Aspect(ProfilePart.EXCLUSION, NIGHT, 3, 1));
              assertThat(profile.of(ProfilePart.FACT))
                  .contains(
                      new Aspect(ProfilePart.FACT, Code.parse("fact:place"), 0, 0),
                      new Aspect(ProfilePart.FACT, Code.parse("fact:skills"), null, 2));
            });
    assertThat(profiles(people, work, 7)).isEmpty();
  }

  @Test
  void s15PeopleWithoutAnOccupationAreCountedApart() {
    List<Candidate> people = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      people.add(Candidate.of(new CandidateId("c-" + i), null));
    }
    assertThat(PoolAndDemand.of(people, List.of()).rows()).isEmpty();
    assertThat(PoolAndDemand.of(people, List.of()).peopleWithout()).isEqualTo(5);
    assertThat(PoolAndDemand.of(people.subList(1, 5), List.of()).peopleWithout()).isNull();
  }

  @Test
  void s15EveryFactHasWords() {
    List<Candidate> one =
        List.of(person("c", List.of(COOK), List.of(), Support.unknown(), List.of()));
    assertThat(profiles(one, List.of(), 1).get(0).of(ProfilePart.FACT))
        .hasSize(Fact.values().length)
        .allMatch(each -> !Words.of(Locale.ENGLISH, each.about()).startsWith("fact:"));
  }

  /** Whatever is shown is of nobody or of many, and so is the rest of the group. */
  @Property(tries = 300)
  void s15NoAspectTellsOfAFewPeopleNorOfAllButAFew(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int least) {
    Random random = new Random(seed);
    List<Candidate> people = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Indication guidance = random.nextBoolean() ? Indication.YES : Indication.UNKNOWN;
      people.add(
          person(
              "c-" + i,
              random.nextInt(4) > 0 ? List.of(COOK) : List.of(WAITER, COOK),
              random.nextBoolean() ? List.of(HYGIENE) : List.of(HYGIENE, LANGUAGES),
              needs(guidance, random.nextInt(6) > 0 ? List.of() : List.of(QUIET)),
              random.nextInt(10) > 0 ? List.of() : List.of(NIGHT)));
    }
    List<PoolProfile> profiles = PoolProfile.of(people, List.of(), one -> one, least);
    List<PoolProfile> exact = PoolProfile.of(people, List.of(), one -> one, 1);

    for (PoolProfile profile : profiles) {
      int all = profile.row().people();
      PoolProfile same =
          exact.stream().filter(one -> one.row().equals(profile.row())).findFirst().orElseThrow();
      assertThat(all).isGreaterThanOrEqualTo(least);
      assertThat(profile.aspects()).hasSameSizeAs(same.aspects());
      for (int i = 0; i < profile.aspects().size(); i++) {
        int count = same.aspects().get(i).people();
        int rest = all - count;
        boolean few = (count > 0 && count < least) || (count > 0 && rest > 0 && rest < least);
        assertThat(profile.aspects().get(i).people())
            .isEqualTo(few ? null : Integer.valueOf(count));
      }
    }
  }
}
