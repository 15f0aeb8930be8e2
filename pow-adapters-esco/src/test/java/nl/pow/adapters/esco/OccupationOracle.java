package nl.pow.adapters.esco;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.Dictionary;
import nl.pow.adapters.esco.concept.Links;
import nl.pow.adapters.esco.concept.OccupationConcept;
import nl.pow.core.taxonomy.Relation;

/** The values of occupations, worked out as the page tells it, one pair at a time. */
final class OccupationOracle {
  private final Classification esco;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Map<String, Integer>> traits = new HashMap<>();
  private final Map<String, Integer> bearers = new HashMap<>();

  OccupationOracle(Classification esco) {
    this.esco = esco;
    for (OccupationConcept occupation : esco.occupations()) {
      int number = numbers.size();
      numbers.put(occupation.code(), number);
      Map<String, Integer> own = new HashMap<>();
      addTraits(esco.links().essential(), number, 2, own);
      addTraits(esco.links().optional(), number, 1, own);
      own.keySet().forEach(trait -> bearers.merge(trait, 1, Integer::sum));
      traits.put(number, own);
    }
  }

  private void addTraits(Links links, int occupation, int times, Map<String, Integer> own) {
    for (int skill : targets(links, occupation)) {
      own.merge("skill " + skill, times, Math::max);
      for (int group : targets(esco.links().skillGroup(), skill)) {
        own.merge("group " + group, times, Math::max);
      }
    }
  }

  static Set<Integer> targets(Links links, int source) {
    Set<Integer> targets = new HashSet<>();
    for (int i = 0; i < links.count(source); i++) {
      targets.add(links.target(source, i));
    }
    return targets;
  }

  int number(String code) {
    return numbers.get(code);
  }

  int weight(String trait) {
    return BigInteger.valueOf(esco.occupations().size() / bearers.get(trait)).bitLength();
  }

  int points(int occupation) {
    return traits.get(occupation).entrySet().stream()
        .mapToInt(trait -> weight(trait.getKey()) * trait.getValue())
        .sum();
  }

  int sharedPoints(int one, int other) {
    Map<String, Integer> theirs = traits.get(other);
    return traits.get(one).entrySet().stream()
        .filter(trait -> theirs.containsKey(trait.getKey()))
        .mapToInt(t -> weight(t.getKey()) * Math.min(t.getValue(), theirs.get(t.getKey())))
        .sum();
  }

  /** Name, count, weight and points of every trait that both have, as the page shows them. */
  List<String> sharedTraits(int one, int other) {
    Map<String, Integer> theirs = traits.get(other);
    return traits.get(one).entrySet().stream()
        .filter(trait -> theirs.containsKey(trait.getKey()))
        .map(t -> row(t.getKey(), Math.min(t.getValue(), theirs.get(t.getKey()))))
        .sorted()
        .toList();
  }

  private String row(String trait, int count) {
    int number = Integer.parseInt(trait.substring(6));
    Dictionary english = esco.names().get(Locale.ENGLISH);
    String name =
        trait.startsWith("skill")
            ? english.skills().get(number).preferred()
            : esco.skillGroups().get(number) + " " + english.skillGroups().get(number);
    return name + " | " + count + " | " + weight(trait) + " | " + count * weight(trait);
  }

  int share(int one, int other) {
    return 2000 * sharedPoints(one, other) / Math.max(1, points(one) + points(other));
  }

  int likeness(int one, int other) {
    int share = share(one, other);
    return share * (3000 - share) / 2000;
  }

  Relation relation(int asked, int found) {
    if (asked == found) {
      return new Relation(1000, "same");
    }
    if (stepsUp(found, asked) > 0) {
      int extra = 25 * (stepsUp(found, asked) - 1);
      return new Relation(850 + Math.min(99, leastOnTheWay(found, asked) / 5) - extra, "narrower");
    }
    if (stepsUp(asked, found) > 0) {
      int extra = 50 * (stepsUp(asked, found) - 1);
      return new Relation(700 + Math.min(99, leastOnTheWay(asked, found) / 5) - extra, "broader");
    }
    int digits = digits(isco(asked), isco(found));
    int forDigits = List.of(0, 50, 150, 300, 400).get(digits);
    int quarters = List.of(4, 3, 1).get(Math.abs(level(isco(asked)) - level(isco(found))));
    int forSkills = (900 - forDigits) * (likeness(asked, found) * quarters / 4) / 1000;
    int value = forDigits + forSkills;
    return value < 100
        ? new Relation(0, "unrelated")
        : new Relation(value, forSkills > forDigits ? "shared-skills" : "isco-" + digits);
  }

  String isco(int occupation) {
    return esco.occupations().get(occupation).isco();
  }

  static int digits(String one, String other) {
    int digits = 0;
    while (digits < 4 && one.startsWith(other.substring(0, digits + 1))) {
      digits++;
    }
    return digits;
  }

  private static int level(String isco) {
    if (isco.matches("01..|1[^4]..|2...")) {
      return 2;
    }
    return isco.matches("14..|3...") ? 1 : 0;
  }

  private int stepsUp(int from, int to) {
    int steps = 0;
    int place = from;
    while (place != to) {
      Set<Integer> above = targets(esco.links().broaderOccupation(), place);
      if (above.isEmpty()) {
        return 0;
      }
      place = above.iterator().next();
      steps++;
    }
    return steps;
  }

  private int leastOnTheWay(int from, int to) {
    int least = 1000;
    for (int one = from; one != to; one = parent(one)) {
      for (int other = parent(one); ; other = parent(other)) {
        least = Math.min(least, likeness(one, other));
        if (other == to) {
          break;
        }
      }
    }
    return least;
  }

  private int parent(int occupation) {
    return targets(esco.links().broaderOccupation(), occupation).iterator().next();
  }

  /** Half of what the ISCO digits were worth first, and half of the plain share of skills. */
  int firstFormula(int one, int other) {
    Set<Integer> mine = skills(one);
    Set<Integer> theirs = skills(other);
    Set<Integer> all = new HashSet<>(mine);
    all.addAll(theirs);
    mine.retainAll(theirs);
    int byDigits = List.of(0, 150, 400, 700, 900).get(digits(isco(one), isco(other)));
    return (byDigits + 1000 * mine.size() / Math.max(1, all.size())) / 2;
  }

  private Set<Integer> skills(int occupation) {
    Set<Integer> skills = targets(esco.links().essential(), occupation);
    skills.addAll(targets(esco.links().optional(), occupation));
    return skills;
  }
}
