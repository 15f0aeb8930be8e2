package nl.pow.testkit.generator;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** What a market is to be like. */
record MarketPlan(Place place, Size size, Mix mix) {
  /**
   * Where and when.
   *
   * @param region null to leave it to chance
   */
  record Place(@Nullable RegionCode region, int year, LocalDate day) {}

  /**
   * How many there are.
   *
   * @param offered the vacancies, or how many there are per hundred candidates
   * @param employers null for one to every two vacancies
   */
  record Size(int candidates, int offered, boolean perHundred, @Nullable Integer employers) {
    int vacancies() {
      return perHundred ? Math.toIntExact((long) candidates * offered / 100) : offered;
    }

    int employersNeeded() {
      return employers != null ? employers : (vacancies() + 1) / 2;
    }
  }

  /** What they are like; short-term work is counted in percents. */
  record Mix(List<Profession> professions, int shortTerm, List<EdgeCase> edgeCases) {
    Mix {
      professions = List.copyOf(professions);
      edgeCases = List.copyOf(edgeCases);
    }
  }
}
