package nl.pow.examples.quickstart.market;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.party.Employer;
import nl.pow.core.region.PostcodeArea;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Vacancy;

/**
 * A labour market that nobody lives in, made from a seed.
 *
 * @param employers the employers
 * @param vacancies their vacancies
 * @param candidates the candidates
 */
public record SyntheticMarket(
    List<Employer> employers, List<Vacancy> vacancies, List<Candidate> candidates) {
  static final RegionCode ZEELAND = new RegionCode("AM24");

  /**
   * Makes a market of region Zeeland.
   *
   * @param seed the same seed gives the same market
   * @param employers how many employers
   * @param vacancies how many vacancies
   * @param candidates how many candidates
   * @param taxonomy knows the names of occupations and the skills that come with them
   * @return the market
   */
  public static SyntheticMarket of(
      long seed, int employers, int vacancies, int candidates, Taxonomy taxonomy) {
    Dice dice = new Dice(seed);
    List<Profession> professions = Professions.read(taxonomy);
    List<PostcodeArea> places =
        RegionRegister.ofYear(2026).postcodes().stream()
            .filter(area -> area.region().equals(ZEELAND))
            .toList();
    EmployerMaker employerMaker = new EmployerMaker(dice, professions, places);
    List<Employer> firms = make(employers, employerMaker::make);
    VacancyMaker vacancyMaker = new VacancyMaker(dice, professions, firms, places);
    List<Vacancy> work = make(vacancies, vacancyMaker::make);
    CandidateMaker candidateMaker = new CandidateMaker(dice, professions, places);
    return new SyntheticMarket(firms, work, make(candidates, candidateMaker::make));
  }

  private static <T> List<T> make(int number, java.util.function.IntFunction<T> maker) {
    List<T> made = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      made.add(maker.apply(i));
    }
    return made;
  }
}
