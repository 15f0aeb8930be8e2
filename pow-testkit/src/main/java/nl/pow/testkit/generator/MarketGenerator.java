package nl.pow.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import nl.pow.core.InvalidValueException;
import nl.pow.core.party.Employer;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.testkit.generator.MarketPlan.Mix;
import nl.pow.testkit.generator.MarketPlan.Place;
import nl.pow.testkit.generator.MarketPlan.Size;

/**
 * Makes whole labour markets as a Dutch region knows them: employers, the vacancies that they
 * offer, and candidates whose skills come with their professions.
 *
 * <p>Immutable: every setting answers a new generator. Time and memory grow with the size of the
 * market.
 */
public final class MarketGenerator implements Generator<GeneratedMarket> {
  /** The day around which a market plays, unless it is told otherwise. */
  public static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static final int MOST = 10_000_000;

  private final MarketPlan plan;

  private MarketGenerator(MarketPlan plan) {
    this.plan = plan;
  }

  /**
   * A generator of small markets of any region: 40 candidates and 12 vacancies of common
   * professions, of which one in seven is for a short time.
   *
   * @return the generator
   */
  public static MarketGenerator small() {
    return new MarketGenerator(
        new MarketPlan(
            new Place(null, 2026, DAY),
            new Size(40, 12, false, null),
            new Mix(Professions.common(), 15, List.of())));
  }

  /**
   * Sets the region in which all live and work; left out, chance chooses one.
   *
   * @param region a region of the year 2026
   * @return the generator
   * @throws nl.pow.core.region.UnknownRegionException if there is no such region
   */
  public MarketGenerator region(RegionCode region) {
    return region(region, 2026);
  }

  /**
   * Sets the region as it was in some year.
   *
   * @param region a region of that year
   * @param year a year of which the regions are known
   * @return the generator
   * @throws nl.pow.core.region.UnknownRegionException if there is no such region
   * @throws nl.pow.core.region.UnknownYearException if the regions of that year are not known
   */
  public MarketGenerator region(RegionCode region, int year) {
    RegionCode known = RegionRegister.ofYear(year).region(region).code();
    return new MarketGenerator(
        new MarketPlan(new Place(known, year, plan.place().day()), plan.size(), plan.mix()));
  }

  /**
   * Sets the day around which the market plays.
   *
   * @param day people are available from two months before it to two months after, work starts
   *     within three months and closes one to five months after it
   * @return the generator
   */
  public MarketGenerator day(LocalDate day) {
    Place place = plan.place();
    return new MarketGenerator(
        new MarketPlan(new Place(place.region(), place.year(), day), plan.size(), plan.mix()));
  }

  /**
   * Sets how many candidates there are.
   *
   * @param number 0 to 10,000,000
   * @return the generator
   */
  public MarketGenerator candidates(int number) {
    Size size = plan.size();
    return sized(new Size(checked(number), size.offered(), size.perHundred(), size.employers()));
  }

  /**
   * Sets how many vacancies there are.
   *
   * @param number 0 to 10,000,000
   * @return the generator
   */
  public MarketGenerator vacancies(int number) {
    return sized(
        new Size(plan.size().candidates(), checked(number), false, plan.size().employers()));
  }

  /**
   * Sets how many vacancies there are by the tightness of the market.
   *
   * @param vacanciesPerHundredCandidates 0 to 10,000; rounded down to whole vacancies
   * @return the generator
   */
  public MarketGenerator tightness(int vacanciesPerHundredCandidates) {
    int tightness = within(10_000, vacanciesPerHundredCandidates);
    return sized(new Size(plan.size().candidates(), tightness, true, plan.size().employers()));
  }

  /**
   * Sets how many employers there are; left out, one to every two vacancies.
   *
   * @param number 1 to 10,000,000
   * @return the generator
   */
  public MarketGenerator employers(int number) {
    Size size = plan.size();
    int known = Math.max(1, checked(number));
    return sized(new Size(size.candidates(), size.offered(), size.perHundred(), known));
  }

  /**
   * Sets which professions there are.
   *
   * @param professions one or more, not all of weight 0
   * @return the generator
   */
  public MarketGenerator professions(List<Profession> professions) {
    if (professions.stream().mapToInt(Profession::weight).sum() <= 0) {
      throw new InvalidValueException(
          "market-professions", "A market has one or more professions that are met.");
    }
    return mixed(new Mix(professions, plan.mix().shortTerm(), plan.mix().edgeCases()));
  }

  /**
   * Keeps only the professions that are met most, so that more people suit the same work.
   *
   * @param number how many are kept, 1 or more
   * @return the generator
   */
  public MarketGenerator commonest(int number) {
    return professions(
        plan.mix().professions().stream()
            .sorted(Comparator.comparingInt(Profession::weight).reversed())
            .limit(number)
            .toList());
  }

  /**
   * Sets how much is for a short time: work that ends within half a year, people who are available
   * for no longer.
   *
   * @param percent 0 to 100
   * @return the generator
   */
  public MarketGenerator shortTerm(int percent) {
    int known = within(100, percent);
    return mixed(new Mix(plan.mix().professions(), known, plan.mix().edgeCases()));
  }

  /**
   * Makes the market out of the ordinary.
   *
   * @param cases the ways in which it is, applied one after the other; none for none
   * @return the generator
   */
  public MarketGenerator edgeCases(EdgeCase... cases) {
    return mixed(new Mix(plan.mix().professions(), plan.mix().shortTerm(), List.of(cases)));
  }

  @Override
  public GeneratedMarket make(RandomGenerator random) {
    Scene scene = Scene.of(plan, new Dice(random));
    Size size = plan.size();
    List<Employer> firms = make(size.employersNeeded(), new EmployerMaker(scene)::make);
    List<Vacancy> work = make(size.vacancies(), new VacancyMaker(scene, firms)::make);
    GeneratedMarket market =
        new GeneratedMarket(firms, work, make(size.candidates(), new CandidateMaker(scene)::make));
    for (EdgeCase edge : plan.mix().edgeCases()) {
      market = EdgeCases.apply(edge, market);
    }
    return market;
  }

  private static <T> List<T> make(int number, IntFunction<T> maker) {
    List<T> made = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      made.add(maker.apply(i));
    }
    return made;
  }

  private MarketGenerator sized(Size size) {
    return new MarketGenerator(new MarketPlan(plan.place(), size, plan.mix()));
  }

  private MarketGenerator mixed(Mix mix) {
    return new MarketGenerator(new MarketPlan(plan.place(), plan.size(), mix));
  }

  private static int checked(int number) {
    return within(MOST, number);
  }

  private static int within(int most, int number) {
    if (number < 0 || number > most) {
      throw new InvalidValueException("market-size", "A number for a market is 0 to " + most + ".");
    }
    return number;
  }
}
