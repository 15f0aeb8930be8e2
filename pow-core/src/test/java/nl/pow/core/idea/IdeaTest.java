package nl.pow.core.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.region.Region;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import org.junit.jupiter.api.Test;

class IdeaTest {
  private static final RegionRegister REGISTER = RegionRegister.ofYear(2026);
  private static final RegionCode FRIESLAND = REGISTER.regionNamed("Friesland").code();
  private static final LocalDate DAY = LocalDate.of(2020, 4, 30);

  private static Idea courses() {
    return new Idea(
        new IdeaId("online-courses"),
        "Online courses for refugees with a permit",
        null,
        FRIESLAND,
        null,
        null,
        Collections.emptySortedSet(),
        null,
        List.of());
  }

  private static Adoption adoption(RegionCode region, LocalDate day) {
    return new Adoption(region, day, Code.parse("result:helps"), null);
  }

  @Test
  void s45AnIdeaThatIsSharedIsVisibleToAllRegions() {
    Idea idea = courses();
    List<RegionCode> all = REGISTER.regions().stream().map(Region::code).toList();

    assertThat(all).hasSize(35);
    assertThat(all).filteredOn(region -> idea.isVisibleTo(region, DAY)).containsExactly(FRIESLAND);
    Idea shared = idea.sharedOn(DAY);
    assertThat(all).allMatch(region -> shared.isVisibleTo(region, DAY));
    assertThat(all)
        .filteredOn(region -> shared.isVisibleTo(region, DAY.minusDays(1)))
        .containsExactly(FRIESLAND);
  }

  @Property(tries = 100)
  void s45AdoptionKeepsWhereAnIdeaComesFrom(
      @ForAll @IntRange(max = 34) int first, @ForAll @IntRange(max = 34) int second) {
    Idea idea = courses().sharedOn(DAY);
    for (int region : first == second ? new int[] {first} : new int[] {first, second}) {
      idea = idea.adopted(adoption(REGISTER.regions().get(region).code(), DAY.plusDays(9)));
    }

    assertThat(idea.origin()).isEqualTo(FRIESLAND);
    assertThat(idea.adoptions()).hasSize(first == second ? 1 : 2);
    assertThat(idea.sharedOn()).isEqualTo(DAY);
  }

  @Test
  void s45ARegionAdoptsWhatItSeesAndDoesItOnce() {
    RegionCode flevoland = REGISTER.regionNamed("Flevoland").code();

    assertThat(courses().adopted(adoption(FRIESLAND, DAY)).adoptions()).hasSize(1);
    assertThatThrownBy(() -> courses().adopted(adoption(flevoland, DAY)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A region adopts an idea of another one after it was shared.");
    Idea once = courses().sharedOn(DAY).adopted(adoption(flevoland, DAY));
    assertThatThrownBy(() -> once.adopted(adoption(flevoland, DAY.plusDays(1))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("An idea names each adopting region once.");
  }
}
