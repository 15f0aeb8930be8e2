package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.json.JsonInput;
import nl.pow.core.labour.Opportunity;
import nl.pow.core.labour.OpportunityId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.OpportunityList;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.text.Wording;
import org.junit.jupiter.api.Test;

/** Opportunity occupations count because the policy says so, and the explanation says why. */
class OpportunityListTest {
  private static final RegionCode HAAGLANDEN = new RegionCode("AM26");
  private static final OccupationCode NURSE = OccupationCode.parse("esco:2221.1");
  private static final OccupationCode COOK = OccupationCode.parse("esco:5120.1");
  private static final Period YEAR =
      new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final String SOURCE = "UWV, kansrijke beroepen 2026 (één lijst)";
  private static final CandidateId SOMEBODY = new CandidateId("k-1");

  private static final List<Opportunity> KNOWN =
      List.of(
          opportunity("o-1", NURSE, HAAGLANDEN), opportunity("o-2", COOK, new RegionCode("AM24")));

  @Test
  void s14TheExplanationNamesIndicatorPeriodAndSource() {
    Finding finding = finding(listed(DAY), DAY, NURSE);

    assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    assertThat(finding.contribution()).isEqualTo(20_000);
    Wording dutch =
        Wording.of(Locale.forLanguageTag("nl"), new CodeTaxonomy(), Matching.criteria());
    assertThat(dutch.evidence(finding))
        .containsExactly(
            "esco:2221.1 is een kansberoep, van 1-1-2026 tot en met 31-12-2026.",
            "Dat blijkt uit: uwv:kansrijk. Bron: UWV, kansrijke beroepen 2026 (één lijst).");
  }

  @Test
  void workOfAnotherRegionsListDoesNotCount() {
    Finding finding = finding(listed(DAY), DAY, COOK);

    assertThat(finding.verdict()).isEqualTo(Verdict.PARTLY_MET);
    assertThat(finding.contribution()).isZero();
  }

  @Test
  void afterItsLastDayNothingIsKnown() {
    assertThat(finding(listed(DAY), LocalDate.of(2027, 1, 1), NURSE).verdict())
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(OpportunityList.of(KNOWN, HAAGLANDEN, LocalDate.of(2027, 1, 1))).isEmpty();
  }

  @Test
  void withoutAListNothingIsKnown() {
    assertThat(finding(Policy.named("plain", "1").wish("opportunity", 20), DAY, NURSE).verdict())
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void aListMayCountFromAlways() {
    Period until = new Period(null, LocalDate.of(2026, 12, 31));
    Opportunity known =
        new Opportunity(
            new OpportunityId("o-3"), NURSE, null, until, new Code("uwv", "kansrijk"), SOURCE);
    Policy policy =
        OpportunityList.of(List.of(known), HAAGLANDEN, DAY)
            .get(0)
            .wishedIn(Policy.named("p", "1"), 20);

    Finding finding = finding(policy, DAY, NURSE);

    assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    assertThat(finding.evidence().get(0).found()).isEqualTo(new Code("period", "/2026-12-31"));
  }

  @Test
  void thePolicyHoldsTheListInItsJson() {
    Policy policy = listed(DAY);

    assertThat(Matching.policies().read(JsonInput.of(Matching.policies().write(policy))))
        .isEqualTo(policy);
  }

  @Test
  void aListHasOccupationsAndALastDay() {
    assertThatThrownBy(
            () ->
                new OpportunityList(
                    new TreeSet<>(List.of(NURSE)), Period.open(), new Code("uwv", "x"), SOURCE))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A list of opportunity occupations has one occupation or more and a last day.");
  }

  private static Policy listed(LocalDate day) {
    return OpportunityList.of(KNOWN, HAAGLANDEN, day).get(0).wishedIn(Policy.named("p", "1"), 20);
  }

  private static Finding finding(Policy policy, LocalDate day, OccupationCode occupation) {
    Candidate candidate = Candidate.of(SOMEBODY, HAAGLANDEN);
    Job job = Job.of(occupation, Workplace.at(new Postcode("2511")));
    VacancyId id = new VacancyId("v-1");
    Vacancy vacancy = Vacancy.of(id, HAAGLANDEN, new EmployerId("w-1"), "Werk", job);
    Judgement judgement =
        Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), day)
            .with(policy)
            .explain(SOMEBODY, id, Direction.VACANCIES_FOR_CANDIDATE);
    return judgement.explanation().findings().get(0);
  }

  private static Opportunity opportunity(String id, OccupationCode occupation, RegionCode region) {
    return new Opportunity(
        new OpportunityId(id), occupation, region, YEAR, new Code("uwv", "kansrijk"), SOURCE);
  }
}
