package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.offering.Offering;
import nl.pow.core.offering.OfferingId;
import nl.pow.core.offering.SkillGain;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.Advice;
import nl.pow.matching.advice.Question;
import nl.pow.matching.advice.Remedy;
import nl.pow.matching.advice.Side;
import nl.pow.matching.advice.WhyNot;
import nl.pow.matching.text.AdviceWording;
import nl.pow.matching.text.Wording;
import org.junit.jupiter.api.Test;

class AdvicePageTest {
  private static final SkillId SKILL = SkillId.parse("esco:a");

  @Test
  void theWorkedExampleOfThePageIsTrue() throws IOException {
    Candidate person = Sample.candidate("c-1", "4331", 5, "esco:5120.1");
    Candidate candidate =
        person
            .withWishes(person.wishes().withHours(new HoursPerWeek(12, 20)))
            .withQualifications(
                Qualifications.unknown()
                    .withSkills(List.of(new Skill(SKILL, SkillLevel.BASIC, SkillOrigin.STATED)))
                    .withLicences(new TreeSet<>(List.of(DrivingLicence.AM))));
    Vacancy vacancy =
        Sample.vacancy("v-1", "4381", "esco:5120.2")
            .withRequirements(
                Requirements.none()
                    .withSkills(
                        List.of(new SkillRequirement(SKILL, SkillLevel.INDEPENDENT, Need.MUST)))
                    .withLicences(List.of(new LicenceRequirement(DrivingLicence.B, Need.MUST))));
    Advice advice =
        Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), Sample.DAY).advice();
    AdviceWording words =
        Wording.of(Locale.ENGLISH, new CodeTaxonomy(), Matching.criteria()).advice();
    Question question = Question.of(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY);
    WhyNot either = advice.whyNot(question);
    WhyNot own = advice.whyNot(question.changing(Side.CANDIDATE));
    Offering course =
        Offering.of(
            new OfferingId("o-1"),
            "Working in a kitchen",
            "Scalda",
            List.of(new SkillGain(SKILL, SkillLevel.INDEPENDENT)));

    List<String> lines = new ArrayList<>();
    lines.add(cost(either));
    lines.addAll(words.whyNot(either));
    lines.add(cost(own));
    lines.addAll(words.whyNot(own).subList(3, 8)); // what stands in the way is on the page already
    lines.addAll(
        words.forecast(
            advice
                .offerings(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY, List.of(course))
                .get(0)));

    String page = Files.readString(Path.of("..", "docs", "advice.md"));
    int from = page.indexOf("## A worked example");
    for (String line : lines) {
      int at = page.indexOf(line, from);
      assertThat(at).as(line).isNotNegative();
      from = at + line.length();
    }
  }

  private static String cost(WhyNot answer) {
    Remedy remedy = answer.remedy();
    assertThat(remedy).isNotNull();
    return "costs " + remedy.cost() + " = ";
  }
}
