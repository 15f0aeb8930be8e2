package nl.pow.core.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.party.PartnerId;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.region.RegionCode;
import org.junit.jupiter.api.Test;

class DecisionTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 15);
  private static final DecisionId ID = new DecisionId("d-1");
  private static final ProfessionalId EMPLOYERS = new ProfessionalId("p-employers");
  private static final ProfessionalId UWV = new ProfessionalId("p-uwv");
  private static final ProfessionalId GONE = new ProfessionalId("p-gone");

  private static Mandate mandate(ProfessionalId who, String partner, Period period) {
    return new Mandate(who, Code.parse("role:member"), new PartnerId(partner), period);
  }

  private static Body body(String id, Mandate... mandates) {
    return new Body(
        new BodyId(id),
        "Werkbedrijf",
        Code.parse("body:work-company"),
        new TreeSet<>(List.of(new RegionCode("AM29"))),
        Period.open(),
        List.of(mandates));
  }

  private static final Body COMPANY =
      body(
          "werkbedrijf",
          mandate(EMPLOYERS, "mkb", Period.open()),
          mandate(UWV, "uwv", Period.open()),
          mandate(GONE, "vakbond", new Period(null, DAY.minusDays(1))));

  @Test
  void isTakenByThoseWhoHaveASeatOnThatDay() {
    Decision decision =
        Decision.by(
            ID,
            COMPANY,
            "Verkenning",
            DAY,
            2,
            List.of(Vote.of(EMPLOYERS, Choice.FOR), Vote.of(UWV, Choice.ABSTAIN)));
    assertThat(decision.verdict()).isEqualTo(Verdict.ADOPTED);
    assertThat(COMPANY.membersOn(DAY)).containsExactly(EMPLOYERS, UWV);
    assertThat(COMPANY.membersOn(DAY.minusDays(1))).contains(GONE);
  }

  @Test
  void aMandateThatEndedGivesNoVote() {
    List<Vote> votes = List.of(Vote.of(GONE, Choice.FOR));
    assertThatThrownBy(() -> Decision.by(ID, COMPANY, "Verkenning", DAY, 0, votes))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Those vote who have a seat in the body on that day.");
    assertThat(Decision.by(ID, COMPANY, "Verkenning", DAY.minusDays(1), 0, votes).verdict())
        .isEqualTo(Verdict.ADOPTED);
  }

  @Test
  void onePersonMaySitInTwoBodies() {
    Body team = body("rmt", mandate(EMPLOYERS, "mkb", Period.open()));
    List<Vote> vote = List.of(Vote.of(EMPLOYERS, Choice.FOR));
    assertThat(Decision.by(ID, team, "Aanpak", DAY, 1, vote).verdict()).isEqualTo(Verdict.ADOPTED);
    assertThat(Decision.by(ID, COMPANY, "Aanpak", DAY, 1, vote).verdict())
        .isEqualTo(Verdict.ADOPTED);
  }

  @Test
  void twoSeatsOfOnePersonGiveOneVote() {
    List<Vote> twice = List.of(Vote.of(UWV, Choice.FOR), Vote.of(UWV, Choice.FOR));
    assertThatThrownBy(() -> new Decision(ID, COMPANY.id(), "Aanpak", DAY, 0, twice))
        .hasMessage("Each member has one vote.");
  }

  @Test
  void keepsTheNoteOfAMinority() {
    Vote against = new Vote(UWV, Choice.AGAINST, "Eerst de begroting.");
    Decision decision =
        Decision.by(
            ID, COMPANY, "Aanpak", DAY, 1, List.of(Vote.of(EMPLOYERS, Choice.FOR), against));
    assertThat(decision.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(decision.votes()).contains(against);
  }

  @Property(tries = 2_000)
  void theVerdictIsTheSameWhoeverVotesWhat(
      @ForAll @Size(max = 9) List<Choice> choices,
      @ForAll @IntRange(max = 9) int quorum,
      @ForAll Random random) {
    Verdict verdict = decided(choices, quorum, random).verdict();
    long plus = choices.stream().filter(c -> c == Choice.FOR).count();
    long minus = choices.stream().filter(c -> c == Choice.AGAINST).count();
    assertThat(verdict)
        .isEqualTo(
            choices.size() < quorum
                ? Verdict.NO_QUORUM
                : plus > minus ? Verdict.ADOPTED : Verdict.REJECTED);
    List<Choice> mirrored =
        choices.stream()
            .map(c -> c == Choice.FOR ? Choice.AGAINST : c == Choice.AGAINST ? Choice.FOR : c)
            .toList();
    if (verdict == Verdict.ADOPTED) {
      assertThat(decided(mirrored, quorum, random).verdict()).isEqualTo(Verdict.REJECTED);
    }
  }

  /** Who votes what, and in which order, is drawn. */
  private static Decision decided(List<Choice> choices, int quorum, Random random) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      members.add(i);
    }
    Collections.shuffle(members, random);
    List<Vote> votes = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      votes.add(Vote.of(new ProfessionalId("p-" + members.get(i)), choices.get(i)));
    }
    Collections.shuffle(votes, random);
    return new Decision(ID, COMPANY.id(), "Aanpak", DAY, quorum, votes);
  }
}
