package nl.pow.benchmarks.data;

/**
 * A made-up labour market, always the same for the same numbers.
 *
 * @param catalogue occupations and skills
 * @param places where people live and work
 * @param people the candidates
 * @param work the vacancies
 */
public record Scene(Catalogue catalogue, Places places, People people, Work work) {
  private static final long SEED = 20_261_122;

  /**
   * Makes one.
   *
   * @param candidates how many
   * @param vacancies how many
   * @param far whether a fifth of the work is done from anywhere and people travel 40 to 200 km
   *     instead of 5 to 60
   */
  public static Scene of(int candidates, int vacancies, boolean far) {
    Catalogue catalogue = new Catalogue(SEED);
    Places places = new Places();
    return new Scene(
        catalogue,
        places,
        People.of(candidates, SEED + 1, far, catalogue, places),
        Work.of(vacancies, SEED + 2, far, catalogue, places));
  }
}
