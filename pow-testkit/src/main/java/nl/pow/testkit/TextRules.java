package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import org.junit.jupiter.api.Test;

/** S08: every text comes back equal. */
abstract class TextRules extends Rules {
  private static final List<String> TEXTS =
      List.of(
          "\"",
          "a\"b",
          "\"a\"",
          "'",
          ",",
          ";",
          "\t",
          "a\nb",
          "a\r\nb",
          "a\rb",
          "\\",
          "\\n",
          "007",
          "0",
          "-1",
          "+31",
          "=1+1",
          "@x",
          "1e5",
          "1.0",
          "true",
          "null",
          "NULL",
          "NaN",
          " a",
          "a ",
          "a  b",
          "\u00a0a\u00a0",
          "\ufeffa",
          "Zoë",
          "Zoe\u0308",
          "İı",
          "ß",
          "汉字",
          "😀",
          "العربية",
          "a\u200bb",
          "\u2028",
          "<b>",
          "&amp;",
          "${x}",
          "{0}",
          "%s",
          "--",
          "/*",
          "#",
          "|");
  private static final int LONGEST = 2_000;

  TextRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("Text is normalised, unescaped twice, or decoded with another charset.")
  void required_S08_everyTextComesBackEqual() throws Exception {
    assertKept(EMPLOYER, employers(TEXTS.stream().map(text -> "x" + text + "x").toList()));
  }

  @Test
  @LikelyCause("Blanks at the ends are taken away.")
  void required_S08_blanksAtTheEndsStay() throws Exception {
    assertKept(
        CANDIDATE,
        presented(List.of(" a", "a ", " ", "  ", "\ta", "a\n", "\r\n", "\u00a0", "\u3000")));
  }

  @Test
  @LikelyCause("The empty text becomes null, or null the empty text.")
  void required_S08_emptyIsNotAbsent() throws Exception {
    assertKept(
        CANDIDATE,
        List.of(
            Data.candidate(new CandidateId("c-1"), null, List.of()),
            Data.candidate(new CandidateId("c-2"), "", List.of()),
            Data.candidate(new CandidateId("c-3"), "", List.of("")),
            Data.candidate(new CandidateId("c-4"), null, List.of("", ""))));
  }

  @Test
  @LikelyCause("Text that means something to the medium is not quoted.")
  void required_S08_textsAloneInTheirFieldComeBackEqual() throws Exception {
    assertKept(CANDIDATE, presented(TEXTS));
  }

  @Test
  @LikelyCause({"A column is too short.", "The length of a column counts bytes."})
  void required_S08_theLongestTextsFit() throws Exception {
    assertKept(
        CANDIDATE,
        presented(List.of("x".repeat(LONGEST), "汉".repeat(LONGEST), "😀".repeat(LONGEST / 2))));
  }

  @Test
  @LikelyCause("The longest id does not fit, or is cut.")
  void required_S08_theLongestIdsFit() throws Exception {
    String start = "x".repeat(199);
    assertKept(
        EMPLOYER,
        List.of(
            Employer.of(new EmployerId(start + "a"), "A"),
            Employer.of(new EmployerId(start + "b"), "B")));
  }

  @Test
  @LikelyCause("Text is brought to one Unicode form, as some file systems and databases do.")
  void required_S08_combiningMarksStayAsTheyWere() throws Exception {
    assertKept(
        EMPLOYER,
        employers(
            List.of(
                "Zo\u00eb",
                "Zoe\u0308",
                "\u212b",
                "\u00c5",
                "A\u030a",
                "\u1e9b\u0323",
                "\ufb01",
                "fi",
                "\u1100\u1161",
                "\uac00",
                "q\u0307\u0323",
                "q\u0323\u0307")));
  }

  @Test
  @LikelyCause("A character takes three bytes at most, as in the old \"utf8\" of MariaDB.")
  void required_S08_charactersBeyondTheFirstPlaneComeBackEqual() throws Exception {
    assertKept(
        EMPLOYER,
        employers(
            List.of(
                "😀",
                "👩\u200d🔧",
                "🇳🇱",
                "𐌰𐌱𐌲",
                "𝒳",
                "𠜎",
                "\ud83e\uddd1\ud83c\udffd",
                "\udbff\udfff")));
  }

  @Test
  @LikelyCause("A charset that does not have every letter lies between the storage and its medium.")
  void required_S08_everyLetterOfEveryScriptComesBackEqual() throws Exception {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int letter = 0x20; letter <= 0x1ffff; letter++) {
      if (Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
        text.appendCodePoint(letter);
      }
      if (text.length() > LONGEST - 2) {
        texts.add(text.toString());
        text.setLength(0);
      }
    }
    assertKept(CANDIDATE, presented(texts));
  }

  @Test
  @LikelyCause("Lines are joined, split or ended anew.")
  void required_S08_lineEndsStayAsTheyWere() throws Exception {
    assertKept(
        CANDIDATE,
        presented(List.of("\n", "\r", "\r\n", "\n\n", "\n\r", "a\n\n\nb", "a\r\r\nb", "\u2029")));
  }

  private static List<Employer> employers(List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> Employer.of(new EmployerId("e-" + (100 + i)), names.get(i)))
        .toList();
  }

  private static List<Candidate> presented(List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> Data.candidate(new CandidateId("c-" + (1_000 + i)), texts.get(i), List.of()))
        .toList();
  }
}
