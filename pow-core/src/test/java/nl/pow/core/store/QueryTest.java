package nl.pow.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.region.RegionCode;
import org.junit.jupiter.api.Test;

/** Each condition by itself, at its bounds; adapters may ask a query of what they hold. */
class QueryTest {
  private static final CandidateId PERSON = new CandidateId("c-5");
  private static final RegionCode ZEELAND = new RegionCode("AM24");
  private static final Versioned<Candidate> HELD =
      new Versioned<>(Candidate.of(PERSON, ZEELAND), 1, new Revision(7));
  private static final Query<Candidate> ALL = Query.all(Kind.CANDIDATE);

  @Test
  void allowsWhatEveryConditionHoldsOf() {
    assertThat(ALL.allows(HELD)).isTrue();
    assertThat(ALL.in(ZEELAND).allows(HELD)).isTrue();
    assertThat(ALL.in(new RegionCode("AM01")).allows(HELD)).isFalse();
    assertThat(ALL.about(PERSON).allows(HELD)).isTrue();
    assertThat(ALL.about(new CandidateId("c-6")).allows(HELD)).isFalse();
  }

  @Test
  void allowsOneOfItsStatuses() {
    Query<Candidate> placed = ALL.withStatus(CandidateStatus.PLACED);
    assertThat(placed.allows(HELD)).isFalse();
    assertThat(placed.withStatus(CandidateStatus.ACTIVE).allows(HELD)).isTrue();
    assertThat(placed.statuses()).containsExactly("PLACED");
  }

  @Test
  void allowsWhatWasWrittenAfterARevision() {
    assertThat(ALL.since(new Revision(6)).allows(HELD)).isTrue();
    assertThat(ALL.since(new Revision(7)).allows(HELD)).isFalse();
  }

  @Test
  void allowsWhatStandsBehindThePageBefore() {
    assertThat(ALL.page(null, 1).allows(HELD)).isTrue();
    assertThat(ALL.page(new CandidateId("c-4"), 1).allows(HELD)).isTrue();
    assertThat(ALL.page(PERSON, 1).allows(HELD)).isFalse();
    assertThat(ALL.page(new CandidateId("c-6"), 1).allows(HELD)).isFalse();
    assertThat(ALL.page(PERSON, 3)).satisfies(q -> assertThat(q.limit()).isEqualTo(3));
    assertThatThrownBy(() -> ALL.page(null, 0)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void narrowingKeepsWhatWasAsked() {
    Query<Candidate> asked =
        ALL.in(ZEELAND)
            .about(PERSON)
            .withStatus(CandidateStatus.ACTIVE)
            .since(new Revision(6))
            .page(new CandidateId("c-4"), 2);
    assertThat(asked.allows(HELD)).isTrue();
    assertThat(asked)
        .isEqualTo(
            ALL.page(new CandidateId("c-4"), 2)
                .since(new Revision(6))
                .withStatus(CandidateStatus.ACTIVE)
                .about(PERSON)
                .in(ZEELAND));
  }
}
