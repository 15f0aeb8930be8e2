package nl.pow.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.region.RegionCode;
import org.junit.jupiter.api.Test;

class ColleaguesTest {
  private static final Code CARE = Code.parse("sector:care");
  private static final Code BUILDING = Code.parse("sector:building");

  private static Professional coach(String id, int capacity, Code... expertise) {
    return new Professional(
        new ProfessionalId(id),
        new PartnerId("gemeente-1"),
        Code.parse("role:job-coach"),
        new RegionCode("AM24"),
        new TreeSet<>(List.of(expertise)),
        capacity,
        null);
  }

  @Test
  void findsWhoKnowsAboutSomethingFirstWhoHasMostRoom() {
    Professional full = coach("p-1", 2, CARE);
    Professional roomy = coach("p-2", 10, CARE, BUILDING);
    Professional other = coach("p-3", 50, BUILDING);
    Professional alsoRoomy = coach("p-0", 9, CARE);
    Colleagues colleagues =
        Colleagues.of(
            List.of(full, roomy, other, alsoRoomy),
            List.of(full.id(), full.id(), full.id(), roomy.id()));
    assertThat(colleagues.with(CARE)).containsExactly(alsoRoomy, roomy, full);
    assertThat(colleagues.room(full)).isEqualTo(-1);
    assertThat(colleagues.with(Code.parse("sector:retail"))).isEmpty();
  }
}
