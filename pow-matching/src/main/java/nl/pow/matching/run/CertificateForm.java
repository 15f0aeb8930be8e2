package nl.pow.matching.run;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.strategy.Certificate;
import nl.pow.matching.strategy.ExposureCertificate;
import nl.pow.matching.strategy.Objective;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.strategy.PlacementCertificate;
import nl.pow.matching.strategy.Proposer;
import nl.pow.matching.strategy.RankingCertificate;
import nl.pow.matching.strategy.StabilityCertificate;

/** A certificate as it lies in JSON, its kind in a field of its own. */
sealed interface CertificateForm {
  Certificate certificate();

  record Ranking() implements CertificateForm {
    @Override
    public Certificate certificate() {
      return new RankingCertificate();
    }
  }

  record Placement() implements CertificateForm {
    @Override
    public Certificate certificate() {
      return new PlacementCertificate();
    }
  }

  record Stability(Proposer proposer, boolean largest) implements CertificateForm {
    @Override
    public Certificate certificate() {
      return new StabilityCertificate(proposer, largest);
    }
  }

  record Optimality(
      Objective objective,
      long threshold,
      long bonus,
      List<OfCandidate> candidates,
      List<OfVacancy> openings)
      implements CertificateForm {
    @Override
    public Certificate certificate() {
      SortedMap<CandidateId, Long> prices = new TreeMap<>();
      candidates.forEach(one -> prices.put(one.candidate(), one.number()));
      SortedMap<VacancyId, Long> ofOpenings = new TreeMap<>();
      openings.forEach(one -> ofOpenings.put(one.vacancy(), one.number()));
      return new OptimalityCertificate(objective, threshold, bonus, prices, ofOpenings);
    }
  }

  record Exposure(List<OfCandidate> shown, long points, long pointsWithoutSharing)
      implements CertificateForm {
    @Override
    public Certificate certificate() {
      SortedMap<CandidateId, Integer> times = new TreeMap<>();
      shown.forEach(one -> times.put(one.candidate(), Math.toIntExact(one.number())));
      return new ExposureCertificate(times, points, pointsWithoutSharing);
    }
  }

  record OfCandidate(CandidateId candidate, long number) {
    static List<OfCandidate> all(Map<CandidateId, ? extends Number> numbers) {
      return numbers.entrySet().stream()
          .map(e -> new OfCandidate(e.getKey(), e.getValue().longValue()))
          .toList();
    }
  }

  record OfVacancy(VacancyId vacancy, long number) {
    static List<OfVacancy> all(Map<VacancyId, Long> numbers) {
      return numbers.entrySet().stream().map(e -> new OfVacancy(e.getKey(), e.getValue())).toList();
    }
  }

  static CertificateForm of(Certificate certificate) {
    if (certificate instanceof PlacementCertificate) {
      return new Placement();
    }
    if (certificate instanceof StabilityCertificate stable) {
      return new Stability(stable.proposer(), stable.largest());
    }
    if (certificate instanceof OptimalityCertificate best) {
      return new Optimality(
          best.objective(),
          best.threshold(),
          best.bonus(),
          OfCandidate.all(best.candidates()),
          OfVacancy.all(best.openings()));
    }
    if (certificate instanceof ExposureCertificate fair) {
      return new Exposure(
          OfCandidate.all(fair.shown()), fair.points(), fair.pointsWithoutSharing());
    }
    return new Ranking();
  }
}
