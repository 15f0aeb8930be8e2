package nl.pow.testkit.generator;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import org.jspecify.annotations.Nullable;

/** Where and out of what a market is made, which its makers share. */
record Scene(Dice dice, MarketPlan plan, RegionCode region, List<Postcode> places) {
  static Scene of(MarketPlan plan, Dice dice) {
    RegionRegister register = RegionRegister.ofYear(plan.place().year());
    RegionCode region = plan.place().region();
    RegionCode chosen = region != null ? region : dice.oneOf(register.regions()).code();
    return new Scene(dice, plan, chosen, Places.of(register, chosen));
  }

  LocalDate day() {
    return plan.place().day();
  }

  Profession profession() {
    return dice.weighted(plan.mix().professions(), Profession::weight);
  }

  Postcode postcode() {
    return dice.oneOf(places);
  }

  /** The end of what is for a short time; null for what lasts. */
  @Nullable LocalDate end(LocalDate start) {
    boolean brief = plan.mix().shortTerm() > 0 && dice.percent(plan.mix().shortTerm());
    return brief ? start.plusDays(dice.between(14, 180)) : null;
  }

  /** Numbers in ids are of one width, so that they sort as they count. */
  String id(String prefix, int leastWidth, int most, int number) {
    String digits = Integer.toString(number);
    int width = Math.max(leastWidth, Integer.toString(most).length());
    return prefix + "0".repeat(width - digits.length()) + digits;
  }
}
