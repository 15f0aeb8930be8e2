package nl.pow.testkit.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.region.Postcode;

/** Makes employers with invented names, each in the sector of some profession. */
final class EmployerMaker {
  private static final List<String> NAMES =
      List.of(
          "Zilt",
          "Duinroos",
          "Blauwe Kreek",
          "Oesterput",
          "Noorderpolder",
          "Lamsoor",
          "Meekrap",
          "Schorrekant",
          "Zeekraal",
          "Zilverreiger",
          "Wilgenhoek",
          "Kustlicht",
          "Westenwind",
          "Zandplaat",
          "Hoogwater",
          "Strandloper",
          "Wulpendal",
          "Vlasbloem",
          "Kreukel",
          "Inlaag");

  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("01", "Akkerbouw"),
              Map.entry("03", "Visserij"),
              Map.entry("10", "Voeding"),
              Map.entry("25", "Metaal"),
              Map.entry("38", "Reiniging"),
              Map.entry("41", "Bouw"),
              Map.entry("43", "Installatie"),
              Map.entry("45", "Garage"),
              Map.entry("47", "Winkel"),
              Map.entry("49", "Vervoer"),
              Map.entry("50", "Rederij"),
              Map.entry("52", "Logistiek"),
              Map.entry("53", "Post"),
              Map.entry("55", "Hotel"),
              Map.entry("56", "Eetcafé"),
              Map.entry("62", "ICT"),
              Map.entry("69", "Administratie"),
              Map.entry("80", "Beveiliging"),
              Map.entry("81", "Groen en Schoon"),
              Map.entry("82", "Kantoordiensten"),
              Map.entry("84", "Bestuur"),
              Map.entry("85", "School"),
              Map.entry("86", "Zorg"),
              Map.entry("87", "Zorghuis"),
              Map.entry("88", "Welzijn"),
              Map.entry("96", "Salon")));

  private final Dice dice;
  private final Scene scene;

  EmployerMaker(Scene scene) {
    this.dice = scene.dice();
    this.scene = scene;
  }

  Employer make(int number) {
    List<Profession> professions = scene.plan().mix().professions();
    Profession profession =
        number <= professions.size() ? professions.get(number - 1) : scene.profession();
    Code sector = profession.sector();
    Postcode postcode = scene.postcode();
    String kind = KINDS.getOrDefault(sector.value().substring(0, 2), "Bedrijf");
    EmployerId id =
        new EmployerId(scene.id("w-", 2, scene.plan().size().employersNeeded(), number));
    return new Employer(
        id,
        kind + " " + dice.oneOf(NAMES),
        scene.region(),
        postcode,
        null,
        new TreeSet<>(List.of(sector)),
        List.of(),
        List.of());
  }
}
