package nl.pow.examples.seeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.governance.Agreement;
import nl.pow.core.governance.Coverage;
import nl.pow.core.idea.Insight;
import nl.pow.core.offering.Lack;
import nl.pow.core.offering.MenuCard;
import nl.pow.core.offering.MenuFilter;
import nl.pow.core.offering.MenuLine;
import nl.pow.core.offering.MenuQuestion;
import nl.pow.core.party.Partner;
import nl.pow.core.store.Kind;
import nl.pow.core.trajectory.Theme;
import nl.pow.core.trajectory.Trajectory;

/** The pioneers of the mobility team and of lifelong learning in Zeeland, end of 2020. */
final class PioneersZeeland implements SeedDocument {
  private static final LocalDate DAY = LocalDate.of(2021, 1, 15);

  @Override
  public String folder() {
    return "pioneers-zeeland";
  }

  @Override
  public String title() {
    return "Kwartiermakers: Zeeuws Mobiliteitsteam en Leven Lang Ontwikkelen";
  }

  @Override
  public List<Answered> ask(World world) {
    return List.of(
        new Answered("Is de intentieverklaring van kracht?", inForce(world, "intent")),
        new Answered(
            "Is er overeenstemming over de Zeeuwse aanpak en de budgetten?",
            inForce(world, "zeeland-approach")),
        new Answered("Is het netwerk van mobiliteitsteams landelijk dekkend?", coverage(world)),
        new Answered(
            "Wie jagen het aan?",
            world.all(Kind.PROFESSIONAL).stream()
                .map(one -> World.words(one.role()) + ", " + one.expertise())
                .toList()),
        new Answered(
            "Op welke vier aspecten is aanvullende ondersteuning?",
            Arrays.stream(Theme.values()).map(World::words).toList()),
        new Answered("Wat legt een persoonlijk plan vast over schulden?", debts(world)),
        new Answered(
            "Wat staat voor iemand op de menukaart die begeleiding nodig heeft?", menu(world)),
        new Answered(
            "Wat kwam onder druk?", world.all(Kind.INSIGHT).stream().map(Insight::text).toList()));
  }

  private static List<String> inForce(World world, String id) {
    Agreement agreement = world.one(Kind.AGREEMENT, id);
    if (agreement.isInForceOn(DAY)) {
      return List.of(
          "ja, getekend door "
              + agreement.signatures().size()
              + " partijen op "
              + agreement.signatures().get(0).signedOn());
    }
    return agreement.missingOn(DAY).stream()
        .map(partner -> world.one(Kind.PARTNER, partner.value()))
        .map(Partner::name)
        .map(name -> "nee, wacht op: " + name)
        .toList();
  }

  private static List<String> coverage(World world) {
    Coverage coverage =
        Coverage.of(World.REGISTER, world.all(Kind.BODY), Code.parse("body:mobility-team"), DAY);
    return List.of(
        coverage.isNationwide() ? "ja" : "nee, zonder: " + coverage.missing().size() + " regio's",
        "Zeeland: "
            + (coverage.covered().contains(World.REGISTER.regionNamed("Zeeland").code())
                ? "heeft een team"
                : "heeft er nog geen; het team van jobhunters en -coaches wordt uitgebouwd"));
  }

  private static List<String> debts(World world) {
    Trajectory trajectory = world.one(Kind.TRAJECTORY, "example-w2w");
    return List.of(
        "alleen naar wie is verwezen: " + trajectory.debtsReferredTo(),
        "thema's: " + trajectory.themes().stream().map(World::words).toList());
  }

  private static List<String> menu(World world) {
    Candidate person = world.one(Kind.CANDIDATE, "example-1");
    Lack lack =
        new Lack(
            List.of(),
            List.of(),
            Collections.emptySortedSet(),
            new TreeSet<>(List.of(Code.parse("need:guidance"))));
    MenuCard card =
        MenuCard.of(
            world.all(Kind.OFFERING), new MenuQuestion(person, lack, MenuFilter.none(), DAY));
    List<String> lines = new ArrayList<>();
    card.eligible().forEach(line -> lines.add(told(line, "kan")));
    card.others().forEach(line -> lines.add(told(line, "kan niet")));
    return lines;
  }

  private static String told(MenuLine line, String verdict) {
    List<String> why =
        line.findings().stream().map(finding -> finding.text(World.DUTCH)).distinct().toList();
    return line.offering().title() + " (" + verdict + "): " + String.join("; ", why);
  }
}
