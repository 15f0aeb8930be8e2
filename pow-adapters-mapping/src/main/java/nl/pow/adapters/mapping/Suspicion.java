package nl.pow.adapters.mapping;

import java.lang.Character.UnicodeScript;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells of text that looks damaged or doctored; real names may look so too, so the text is taken as
 * it is.
 */
final class Suspicion {
  /** Zero width spaces and joiners, word joiner, byte order mark, soft hyphen. */
  private static final String WITHOUT_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad";

  /** Scripts of which letters look like those of another. */
  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]++");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Suspicion() {}

  static void tell(String column, String cell, Findings findings) {
    List<String> foreign =
        BEYOND_ASCII.matcher(cell).results().map(MatchResult::group).distinct().toList();
    if (foreign.isEmpty()) {
      return;
    }
    if (foreign.stream().anyMatch(Suspicion::isMisreadUtf8)) {
      findings.warning("mapping-misread", column, Map.of());
    }
    if (hidesSigns(cell)) {
      findings.warning("mapping-hidden-signs", column, Map.of());
    }
    if (mixesScripts(cell)) {
      findings.warning("mapping-mixed-scripts", column, Map.of());
    }
  }

  /** Two and more signs that are UTF-8 to the letter when they are taken back to bytes. */
  private static boolean isMisreadUtf8(String foreign) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .decode(WINDOWS.newEncoder().encode(CharBuffer.wrap(foreign)));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Behind a sign of another script, or an emoji, a joiner has its use. */
  private static boolean hidesSigns(String cell) {
    UnicodeScript before = UnicodeScript.LATIN;
    for (int c : cell.codePoints().toArray()) {
      if (WITHOUT_WIDTH.indexOf(c) >= 0 && before == UnicodeScript.LATIN) {
        return true;
      }
      before = c < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(c);
    }
    return false;
  }

  private static boolean mixesScripts(String cell) {
    Set<UnicodeScript> inWord = EnumSet.noneOf(UnicodeScript.class);
    for (int c : cell.codePoints().toArray()) {
      if (!Character.isLetter(c)) {
        inWord.clear();
      } else if (ALIKE.contains(UnicodeScript.of(c))) {
        inWord.add(UnicodeScript.of(c));
      }
      if (inWord.size() > 1) {
        return true;
      }
    }
    return false;
  }
}
