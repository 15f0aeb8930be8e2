package nl.pow.matching;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.pow.core.access.Access;
import nl.pow.core.access.ActorId;
import nl.pow.core.access.Purpose;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Session;
import nl.pow.core.store.Store;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.decision.Dismissed;
import nl.pow.matching.incremental.IncrementalMatch;
import nl.pow.matching.incremental.MatchDiff;
import nl.pow.matching.incremental.Update;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.text.Wording;
import org.junit.jupiter.api.Test;

/** The code on the page about changes runs, and does what the page says. */
class ChangesPageTest {
  private final CandidateId ann = new CandidateId("ann");
  private final VacancyId cook = new VacancyId("cook");
  private final LocalDate day = Sample.DAY;
  private final Candidate annsFile = Sample.candidate("ann", "4331", 20, "esco:5120.1");
  private final Candidate bobsFile = Sample.candidate("bob", "4331", 20, "esco:5120.1");
  private final Vacancy cooksFile = Sample.vacancy("cook", "4331", "esco:5120.1");

  @Test
  void aDecisionHolds() throws IOException {
    try (Session session = session()) {
      Matching matching = Matching.of(session.snapshot(), day);
      // [decisions]
      Decisions decisions =
          Decisions.none()
              .with(new Dismissed(ann, cook, new ActorId("p-8"), day, "Worked there before."));
      MatchResult result = matching.with(decisions).rank(Direction.CANDIDATES_FOR_VACANCY, 10);
      // [/decisions]

      assertThat(result.proposals()).extracting(Proposal::candidate).doesNotContain(ann);
      isOnThePage("decisions");
    }
  }

  @Test
  void aChangeIsFollowed() throws IOException {
    try (Session session = session()) {
      Wording wording = Wording.of(Locale.ENGLISH, new CodeTaxonomy(), Matching.criteria());
      // [feed]
      var snapshot = session.snapshot(Sample.ZEELAND);
      IncrementalMatch match =
          Matching.of(snapshot, day).incremental(Direction.CANDIDATES_FOR_VACANCY, 10);
      // [/feed]
      session.apply(ChangeSet.empty().insert(CANDIDATE, bobsFile));
      // [later]
      try (Stream<Changed> feed = session.changesSince(snapshot.revision())) {
        MatchDiff diff = match.update(Update.of(snapshot.revision(), feed).in(Sample.ZEELAND));
        wording.diff().diff(diff).forEach(System.out::println);
      }
      // [/later]

      MatchResult anew =
          Matching.of(session.snapshot(Sample.ZEELAND), day)
              .rank(Direction.CANDIDATES_FOR_VACANCY, 10);
      assertThat(match.result()).isEqualTo(anew);
      assertThat(anew.proposals()).hasSize(2);
      isOnThePage("feed");
      isOnThePage("later");
    }
  }

  private Session session() {
    Store store = Store.open("memory", Map.of(), events -> {});
    Session session =
        store.session(
            new Access(new ActorId("p-1"), Purpose.FILE_KEEPING, URI.create("urn:example:files")));
    session.apply(
        ChangeSet.empty()
            .insert(EMPLOYER, Employer.of(new EmployerId("e-1"), "Haven"))
            .insert(VACANCY, cooksFile)
            .insert(CANDIDATE, annsFile));
    return session;
  }

  private static void isOnThePage(String region) throws IOException {
    String code = Files.readString(Path.of("src/test/java/nl/pow/matching/ChangesPageTest.java"));
    List<String> lines =
        code.substring(code.indexOf("// [" + region + "]\n"), code.indexOf("// [/" + region + "]"))
            .lines()
            .skip(1)
            .toList();
    String shown = String.join("\n", lines).stripTrailing().stripIndent();

    assertThat(Files.readString(Path.of("..", "docs", "changes.md")))
        .contains("```java\n" + shown + "\n```");
  }
}
