package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.trajectory.AssessedSkills;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of assessments that a region hands in as a file. */
class AssessmentFileTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 1);

  @TempDir Path folder;

  @Test
  void s20AFileOfResultsBecomesSkillsOfThePerson() throws IOException {
    Candidate person = Candidate.of(new CandidateId("k-1"), null);
    CsvFolder.write(folder, new Snapshot(Revision.ZERO, List.of(person), List.of(), List.of()));
    Files.writeString(
        folder.resolve("assessment.csv"),
        """
        id,candidate,trajectory,instrument,competence,result,scale,taken_on,valid_until
        a-1,k-1,,instrument:hallowerk,competence:cooperation,4,5,2020-04-30,2021-04-30
        a-2,k-1,,instrument:hallowerk,competence:planning,20,100,2019-01-10,2020-01-10
        """);
    CsvReading reading = CsvFolder.read(folder, Locale.ENGLISH);

    assertThat(reading.problems()).isEmpty();
    assertThat(
            AssessedSkills.added(
                    reading.entities(Kind.CANDIDATE).get(0), reading.entities(Kind.ASSESSMENT), DAY)
                .qualifications()
                .skills())
        .containsExactly(
            new Skill(
                SkillId.parse("competence:cooperation"), SkillLevel.EXPERT, SkillOrigin.ASSESSED),
            new Skill(
                SkillId.parse("competence:planning"), SkillLevel.BASIC, SkillOrigin.INFERRED));
  }
}
