package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Role;
import org.junit.jupiter.api.Test;

class MatchingPageTest {
  private static final Path PAGE = Path.of("..", "docs", "matching.md");

  @Test
  void theWorkedExampleOfThePageIsTrue() throws IOException {
    Candidate candidate = Sample.candidate("c-1", "4331", 30, "esco:5120.1");
    candidate =
        candidate.withQualifications(
            candidate
                .qualifications()
                .withThinkingLevel(ThinkingLevel.MBO)
                .withSkills(
                    List.of(
                        new Skill(id("a"), SkillLevel.INDEPENDENT, SkillOrigin.STATED),
                        new Skill(id("b"), SkillLevel.UNKNOWN, SkillOrigin.INFERRED))));
    Vacancy vacancy =
        Sample.vacancy("v-1", "4381", "esco:5120.2")
            .withRequirements(
                new Requirements(
                    ThinkingLevel.VMBO,
                    List.of(
                        new SkillRequirement(id("a"), SkillLevel.ADVANCED, Need.MUST),
                        new SkillRequirement(id("b"), SkillLevel.UNKNOWN, Need.SHOULD),
                        new SkillRequirement(id("c"), SkillLevel.UNKNOWN, Need.TRAINABLE)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
    Judgement judgement =
        Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), Sample.DAY)
            .market()
            .judge(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY);
    List<String> rows = new ArrayList<>();
    for (Finding f : judgement.explanation().findings()) {
      if (f.role() == Role.WISH) {
        rows.add(
            "| " + f.verdict() + " | " + f.weight() + " x " + f.value() + " = " + f.contribution());
      }
    }
    rows.add(
        "score " + judgement.score().points() + ", confidence " + judgement.score().confidence());

    String page = Files.readString(PAGE);
    int from = 0;
    for (String row : rows) {
      int at = page.indexOf(row, from);
      assertThat(at).as(row).isNotNegative();
      from = at + 1;
    }
  }

  @Test
  void thePageTellsAboutEveryCriterion() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(Matching.criteria().names())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(page).contains("\n**" + name + "**"));
  }

  private static SkillId id(String value) {
    return SkillId.parse("esco:" + value);
  }
}
