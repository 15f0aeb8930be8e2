package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Snapshot;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.ExposureCertificate;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import org.junit.jupiter.api.Test;

/** A claim that people are shown fairly is held against the market, each part of it by itself. */
class ExposureTest {
  private static final Policy POLICY =
      Policy.named("shared", "1").demand("hours").wish("occupation", 1);
  private static final Matching MATCHING =
      Matching.of(
              Snapshot.of(
                  Sample.cooks(),
                  Stream.of("v1", "v2", "v3")
                      .map(v -> Sample.vacancy(v, "4331", "esco:5120.1"))
                      .toList()),
              Sample.DAY)
          .with(POLICY);
  private static final Market MARKET = MATCHING.market();
  private static final MatchResult FAIR =
      MATCHING.match("spread", Map.of(), MatchRequest.of(CANDIDATES_FOR_VACANCY, 1));
  private static final ExposureCertificate TOLD = (ExposureCertificate) FAIR.certificate();

  private static List<String> faults(
      MatchResult made, List<Proposal> proposals, ExposureCertificate certificate) {
    MatchResult claimed = Claim.of(made).proposals(proposals).certificate(certificate).result();
    return Claim.faults(MARKET, claimed).stream()
        .filter(fault -> fault.startsWith("FAIR_EXPOSURE"))
        .toList();
  }

  private static List<String> faults(ExposureCertificate certificate) {
    return faults(FAIR, FAIR.proposals(), certificate);
  }

  private static ExposureCertificate claim(
      SortedMap<CandidateId, Integer> shown, long points, long pointsWithoutSharing) {
    return new ExposureCertificate(shown, points, pointsWithoutSharing);
  }

  private static SortedMap<CandidateId, Integer> once(String... ids) {
    SortedMap<CandidateId, Integer> shown = new TreeMap<>();
    for (String id : ids) {
      shown.put(new CandidateId(id), 1);
    }
    return shown;
  }

  @Test
  void whatIsToldOfIsFair() {
    assertThat(TOLD).isEqualTo(claim(once("best", "second", "third"), 2300, 3000));
    assertThat(faults(TOLD)).isEmpty();
  }

  @Test
  void countsAreThoseOfTheProposals() {
    SortedMap<CandidateId, Integer> other = once("best", "second", "third");
    other.put(new CandidateId("best"), 2);
    String wrong = "FAIR_EXPOSURE: the counts are not those of the proposals";

    assertThat(faults(claim(other, 2300, 3000))).containsExactly(wrong);
    assertThat(faults(claim(once("best", "second"), 2300, 3000))).containsExactly(wrong);
  }

  @Test
  void pointsAreThoseOfTheProposalsAndOfTheBest() {
    String wrong = "FAIR_EXPOSURE: the points are not those of the proposals, or of the best";

    assertThat(faults(claim(TOLD.shown(), 2301, 3000))).containsExactly(wrong);
    assertThat(faults(claim(TOLD.shown(), 2300, 2999))).containsExactly(wrong);
  }

  @Test
  void noPlaceIsLeftEmpty() {
    List<Proposal> fewer =
        FAIR.proposals().stream().filter(p -> !p.candidate().value().equals("third")).toList();
    SortedMap<CandidateId, Integer> shown = once("best", "second");
    shown.put(new CandidateId("third"), 0);

    assertThat(faults(FAIR, fewer, claim(shown, 1900, 3000)))
        .containsExactly("FAIR_EXPOSURE: places are left empty that somebody could be shown at");
  }

  @Test
  void vacanciesAreNotShownToCandidatesThisWay() {
    MatchResult other = MATCHING.rank(VACANCIES_FOR_CANDIDATE, 1);

    assertThat(faults(other, other.proposals(), TOLD))
        .containsExactly("FAIR_EXPOSURE: candidates are shown to vacancies, not the other way");
  }
}
