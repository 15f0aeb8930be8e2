package nl.pow.examples.quickstart.ads;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.LanguageCode;

/**
 * What the plain text of an English ad says in so many words; what it does not say stays unknown.
 *
 * <p>Levels of schooling are put beside the Dutch ones by their length: a bachelor's degree is HBO,
 * a master's WO, a diploma or vocational level MBO, grade 8 or 10 VMBO.
 */
final class AdText {
  private static final Pattern OPENINGS =
      pattern("(?:qty|required (?:no|number|quantity))\\s*[.:–-]+\\s*0*([1-9]\\d{0,2})\\b");
  private static final Pattern HOURS = pattern("(?<!\\d)([1-9]\\d?)\\s+hours per week\\b");
  private static final Pattern YEARS =
      pattern(
          "(?<!\\d)(\\d{1,2})\\s*(?:\\(\\w+\\)\\s*)?\\+?\\s*years?\\b[^.;:]{0,60}?\\bexperience"
              + "|experience\\b[^.;]{0,30}?(?<!\\d)(\\d{1,2})\\s*(?:\\(\\w+\\)\\s*)?\\+?\\s*years?\\b");
  private static final Pattern FULL_TIME = pattern("full[- ]?time\\b");
  private static final Pattern PERMANENT = pattern("permanent\\b");
  private static final Pattern LICENCE = pattern("driv\\w+(?: \\S+)? licen[cs]e\\b");
  private static final Pattern ONE_SEX =
      pattern(
          "(?:gender|(?<![a-z])sex)\\s*[:–-]\\s*(?:fe)?(?:male|m[ae]n|wom[ae]n)\\b(?!\\s*[/&]|\\s+(?:and|or)\\b)");
  private static final Pattern AGE =
      pattern(
          "(?<![a-z])age"
              + " (?:limit|should|must|between|below|under)\\b|(?<![a-z])age\\s*[:–-]\\s*\\d");
  private static final Map<EducationLevel, Pattern> LEVELS =
      new TreeMap<>(
          Map.of(
              EducationLevel.VMBO, pattern("\\b(?:8|10)\\s*th grade\\b|\\bgrade? (?:8|10)\\b"),
              EducationLevel.MBO,
                  pattern("\\bdiploma\\b|\\btvet\\b|\\blevel (?:i{1,3}|iv|[1-4])\\b"),
              EducationLevel.HBO,
                  pattern("\\bb\\.?(?:a|sc|ed)\\b|\\bbachelor|\\b(?:1st|first) degree\\b"),
              EducationLevel.WO, pattern("\\bm\\.?(?:sc|ed|ba)\\b|\\bmaster['’]?s?\\b")));
  private static final Pattern LANGUAGE =
      pattern("english|amharic|(?:afan )?orom(?:o|iff?a)|somali");
  private static final Pattern MASTERING =
      pattern("fluen|proficien|spoken|written|verbal|speak|language|communicat");
  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.;]");
  private static final int NEAR = 60;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String text;
  private final String words;

  AdText(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
    this.words = words(this.text);
  }

  /** The words in lower case with one blank before, between and after. */
  private static String words(String text) {
    return NO_WORD.matcher(" " + text + " ").replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex);
  }

  /** The number of people wanted; 1 when it is not told. */
  int openings() {
    return number(OPENINGS).orElse(1);
  }

  OptionalInt hoursPerWeek() {
    return number(HOURS);
  }

  /** The fewest years of experience that the text names. */
  OptionalInt years() {
    return numbers(YEARS).stream().mapToInt(y -> y).filter(y -> y <= 20).min();
  }

  boolean fullTime() {
    return says(FULL_TIME);
  }

  boolean permanent() {
    return says(PERMANENT);
  }

  boolean drivingLicence() {
    return says(LICENCE);
  }

  /** Each level that the text names; one of them is enough. */
  Set<EducationLevel> levels() {
    return LEVELS.entrySet().stream()
        .filter(e -> says(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EducationLevel.class)));
  }

  /** The languages that stand near a word about mastering them, in the same sentence. */
  SortedSet<LanguageCode> languages() {
    SortedSet<LanguageCode> found = new TreeSet<>();
    Matcher name = LANGUAGE.matcher(text);
    while (name.find()) {
      String before = text.substring(Math.max(0, name.start() - NEAR), name.start());
      String after = text.substring(name.end(), Math.min(text.length(), name.end() + NEAR));
      String[] sentences = END_OF_SENTENCE.split(before, -1);
      String near = sentences[sentences.length - 1] + END_OF_SENTENCE.split(after, 2)[0];
      if (MASTERING.matcher(near).find()) {
        found.add(code(name.group()));
      }
    }
    return found;
  }

  private static LanguageCode code(String name) {
    return switch (name.charAt(0)) {
      case 'e' -> new LanguageCode("eng");
      case 's' -> new LanguageCode("som");
      case 'o' -> new LanguageCode("orm");
      default -> new LanguageCode(name.startsWith("am") ? "amh" : "orm");
    };
  }

  /** Whether the ad asks for one sex; it is reported and never taken over. */
  boolean asksOneSex() {
    return says(ONE_SEX);
  }

  /** Whether the ad asks for an age; it is reported and never taken over. */
  boolean asksAge() {
    return says(AGE);
  }

  /** Whether the text holds these words, one after another. */
  boolean names(String skill) {
    return words.contains(words(skill));
  }

  private boolean says(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  private OptionalInt number(Pattern pattern) {
    return numbers(pattern).stream().mapToInt(n -> n).findFirst();
  }

  private List<Integer> numbers(Pattern pattern) {
    List<Integer> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String digits = matcher.group(1);
      found.add(Integer.valueOf(digits == null ? matcher.group(2) : digits));
    }
    return found;
  }
}
