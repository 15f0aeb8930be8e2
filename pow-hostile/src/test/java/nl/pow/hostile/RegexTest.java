package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** No regular expression of this library takes more than linear time or deep recursion. */
class RegexTest {
  private static final int LENGTH = 64 << 10;

  /** Long enough to tell a square from a line. */
  private static final int SHORT = 4 << 10;

  /** So often may each character be looked at. */
  private static final int LOOKS = 200;

  private static final Pattern USE =
      Pattern.compile(
          "(?:(?:Pattern\\s*\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\s*\\(|regexp\\s*=)\\s*(?<literals>\"(?:[^\"\\\\]|\\\\.)*+\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*+\")*+)?(?<rest>[^;\\n"
              + "]{0,60})");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  /** An expression that is only held against a whole text is not searched with. */
  private static final Pattern SEARCH =
      Pattern.compile("\\.(find|results|replaceAll|replaceFirst|split|splitAsStream)\\(");

  private record Use(String file, boolean search) {
    Use or(Use other) {
      return new Use(file, search || other.search);
    }
  }

  /** Calls whose expression does not stand there as a text, by file. */
  private static final Set<String> UNREAD =
      Set.of(
          "Action.java", // see below
          "ActionLine.java", // see below
          "Breaking.java", // patterns of the model, which are listed
          "Cells.java", // see below; one is literal
          "ChangeRules.java", // no expression
          "CompetentNl.java", // no expression
          "Draws.java", // no expression
          "Faults.java", // see below
          "FileKind.java", // see below
          "PlanGoal.java", // as that of ActionLine
          "ScoreRules.java", // no expression
          "Script.java", // a pattern that is listed
          "Texts.java", // a pattern that is listed
          "ThroughEsco.java"); // no expression

  /** What these make, with a value that stands for all. */
  private static final List<String> MADE_OF_PIECES =
      List.of(
          "[A-Za-z0-9_-]{1,50}",
          "\\Q,\\E0*$",
          "\\Q,\\E[0-9]{1,2}$",
          "candidate(-[0-9]+)?\\.csv",
          "skills[_.].*");

  @Test
  void everyExpressionIsLinearOnEveryShapeOfAttack(TestReporter reporter) throws IOException {
    SortedMap<String, Use> found = new TreeMap<>();
    Set<String> unread = new TreeSet<>();
    for (Path source : Repository.sources()) {
      collect(source, found, unread);
    }
    MADE_OF_PIECES.forEach(regex -> found.put(regex, new Use("made of pieces", true)));
    Set<String> slow = new TreeSet<>();
    int tries = 0;
    for (Map.Entry<String, Use> each : found.entrySet()) {
      Pattern pattern = Pattern.compile(each.getKey());
      for (String attack : attacks(each.getKey())) {
        tries++;
        if (!isLinear(pattern, attack, each.getValue().search())) {
          slow.add(each.getValue().file() + " " + each.getKey() + " on " + attack.substring(0, 3));
        }
      }
    }
    reporter.publishEntry("expressions", found.size() + ", tries " + tries);
    assertThat(slow).isEmpty();
    assertThat(unread).isEqualTo(UNREAD);
    assertThat(found).hasSizeGreaterThan(60);
  }

  private static void collect(Path source, SortedMap<String, Use> found, Set<String> unread)
      throws IOException {
    String name = source.getFileName().toString();
    String text = Files.readString(source);
    Matcher use = USE.matcher(text);
    while (use.find()) {
      if (use.group("literals") == null) {
        if (!use.group("rest").startsWith(")") && !use.group("rest").isBlank()) {
          unread.add(name);
        }
        continue;
      }
      StringBuilder regex = new StringBuilder();
      for (MatchResult part : LITERAL.matcher(use.group("literals")).results().toList()) {
        regex.append(part.group(1).translateEscapes());
      }
      boolean whole = use.group().matches("(?s)(\\.matches|regexp).*");
      boolean search = !whole && SEARCH.matcher(text).find();
      found.merge(regex.toString(), new Use(name, search), Use::or);
    }
  }

  private static boolean isLinear(Pattern pattern, String attack, boolean search) {
    long most = (long) LOOKS * attack.length();
    try {
      pattern.matcher(Counted.of(attack, most)).matches();
      Matcher finding = pattern.matcher(Counted.of(attack, most));
      boolean more = search;
      while (more) {
        more = finding.find();
      }
      return true;
    } catch (Counted.TooManyLooks | StackOverflowError e) {
      return false;
    }
  }

  /** Eight shapes for all and one of each sign of the expression; shorter ones of its pairs. */
  private static List<String> attacks(String regex) {
    Set<String> pieces =
        new LinkedHashSet<>(List.of("a", "0", " ", "a ", "0-", "\n", "\ud83d\ude00", "é"));
    Set<String> pairs = new LinkedHashSet<>();
    for (String sign : regex.codePoints().mapToObj(Character::toString).toList()) {
      pieces.add(sign);
      pairs.addAll(List.of("0" + sign, sign + "a", sign + " "));
    }
    List<String> attacks = new ArrayList<>();
    pieces.forEach(piece -> attacks.add(piece.repeat(LENGTH / piece.length()) + "!"));
    pairs.addAll(pieces);
    for (String pair : pairs) {
      attacks.add("!" + pair.repeat(SHORT / pair.length()) + "!");
      attacks.add(pair.repeat(SHORT / pair.length()));
    }
    return attacks;
  }
}
