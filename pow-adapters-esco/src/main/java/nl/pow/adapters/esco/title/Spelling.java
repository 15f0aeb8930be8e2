package nl.pow.adapters.esco.title;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * What is left of a title when one looks past some of how it is written.
 *
 * @param folded the text without case, accents and needless blanks
 * @param words the words of letters and digits, the male form where both genders are given
 * @param stems the stems of the words, the same for both genders
 */
record Spelling(String folded, List<String> words, List<String> stems) {
  private static final int PART = 4;
  // one letter can become four, as in a ligature
  private static final int MOST_FOLDED = 4;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  // (m/v), m/v/x
  private static final Pattern ANY_GENDER = Pattern.compile("\\b[mvwx](?:/[mvwx])+\\b");
  // medewerk(st)er, assistent(e), verzorger/-ster
  private static final Pattern FEMALE_TOO =
      Pattern.compile("(?<=\\p{L})(?:\\((?:st|ster|e|in|se)\\)|/-?(?:ster|e|in|se)\\b)");
  private static final String FEMALE = "ster";
  private static final String MALE = "er";
  private static final int SHORTEST_FEMALE = 7;

  static Spelling of(String text) {
    String folded = folded(text);
    List<String> words =
        SIGNS.splitAsStream(neutral(folded)).filter(word -> !word.isEmpty()).toList();
    return new Spelling(folded, words, stems(words));
  }

  private static String folded(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    char[] input = BLANKS.matcher(composed).replaceAll(" ").strip().toCharArray();
    char[] output = new char[input.length * MOST_FOLDED];
    int length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
    return new String(output, 0, length).toLowerCase(Locale.ROOT);
  }

  private static String neutral(String folded) {
    if (folded.indexOf('/') < 0 && folded.indexOf('(') < 0) {
      return folded;
    }
    return FEMALE_TOO.matcher(ANY_GENDER.matcher(folded).replaceAll(" ")).replaceAll("");
  }

  private static List<String> stems(List<String> words) {
    DutchStemmer stemmer = new DutchStemmer();
    List<String> stems = new ArrayList<>();
    for (String word : words) {
      boolean female = word.length() > SHORTEST_FEMALE && word.endsWith(FEMALE);
      stemmer.setCurrent(female ? word.substring(0, word.length() - FEMALE.length()) + MALE : word);
      stemmer.stem();
      stems.add(stemmer.getCurrent());
    }
    return stems;
  }

  /** Only the letters and digits. */
  String letters() {
    return String.join("", words);
  }

  /** The stems in one fixed order, as one text. */
  String anyOrder() {
    return stems.stream().sorted().collect(Collectors.joining(" "));
  }

  /**
   * The parts of the words: each four characters that follow each other, or a word of two or three.
   */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (String word : words) {
      if (word.length() > 1) {
        parts.add(word.substring(0, Math.min(PART, word.length())));
      }
      for (int end = PART + 1; end <= word.length(); end++) {
        parts.add(word.substring(end - PART, end));
      }
    }
    return parts;
  }
}
