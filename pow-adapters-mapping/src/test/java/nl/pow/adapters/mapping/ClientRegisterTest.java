package nl.pow.adapters.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.candidate.Situation;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.ThinkingLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientRegisterTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String HEADER =
      "Datum melding;Client id;Beschikbare uren per week;Opleidingsniveau;Beroepssector;"
          + "Bemiddelingsberoep;Mondeling Nederlands;Schriftelijk Nederlands;Rijbewijs;"
          + "Banenafspraak;Klantprofiel;Arbeidsmarktregio;Participatieladder;Toestemming\r\n";
  private static final String GOOD =
      "3-9-2026;c-1;24 t/m 32,00;mbo 3;Zorg;Verzorgende|kok;goed;Matig;B, BE;nee;categorie één;"
          + "Zeeland;trede 4;ja\r\n";

  @TempDir private Path folder;

  private final Mapping<Candidate> mapping =
      Mapping.candidates(MappingProfiles.named("client-register"))
          .with(new Titles())
          .in(Locale.forLanguageTag("nl"));

  private Path file(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("export.csv"), text.getBytes(charset));
  }

  @Test
  void aGoodRowBecomesACandidate() throws IOException {
    MappingReading<Candidate> reading = mapping.read(file(HEADER + GOOD, WINDOWS));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.complete()).isTrue();
    assertThat(reading.items()).hasSize(1);
    Candidate candidate = reading.items().get(0);
    assertThat(candidate.id()).hasToString("c-1");
    assertThat(candidate.region()).hasToString("AM24");
    assertThat(candidate.status()).isEqualTo(CandidateStatus.ACTIVE);
    assertThat(candidate.situation()).isEqualTo(Situation.JOB_SEEKER);
    assertThat(candidate.wishes().hours()).isEqualTo(new HoursPerWeek(24, 32));
    assertThat(candidate.wishes().occupations())
        .containsExactly(OccupationCode.parse("esco:5321.1"), OccupationCode.parse("esco:5120.1"));
    assertThat(candidate.qualifications().thinkingLevel()).isEqualTo(ThinkingLevel.MBO);
    assertThat(candidate.qualifications().licences())
        .isEqualTo(new TreeSet<>(Set.of(DrivingLicence.B, DrivingLicence.BE)));
    assertThat(candidate.qualifications().languages())
        .extracting(LanguageSkill::speaking, LanguageSkill::writing)
        .containsExactly(tuple(LanguageLevel.GOOD, LanguageLevel.REASONABLE));
  }

  @Test
  void whatIsNotKnownStaysOpen() throws IOException {
    String bare = ";c-2;;;;;;;;;;;;J\r\n";
    Candidate candidate = mapping.read(file(HEADER + bare, WINDOWS)).items().get(0);

    assertThat(candidate.wishes().hours()).isNull();
    assertThat(candidate.region()).isNull();
    assertThat(candidate.qualifications().languages()).isEmpty();
  }

  @Test
  void everyFaultOfEveryRowIsToldAtItsColumnAndNoRowIsLost() throws IOException {
    String text =
        HEADER
            + GOOD
            + "3-9-2026;111222333;veel;mbo 9;Zorg;kok;goed;goed;B;nee;;Zeeland;;ja\r\n"
            + "3-9-2026;c-3;24;mbo;Zorg;astronaut;goed;goed;B;nee;;Atlantis;;ja\r\n"
            + "3-9-2026;c-4;24;mbo;Zorg;kok;goed;goed;B;nee;;Zeeland;;nee\r\n"
            + "3-9-2026;c-5;24\r\n"
            + "3-9-2026;c-1;40-24;hbo;;kok;;;;;;AM28;;ja\r\n"
            + "3-9-2026;c-1;40;hbo;;kunstenares;;;;;;AM28;;ja\r\n";
    MappingReading<Candidate> reading = mapping.read(file(text, WINDOWS));

    assertThat(reading.items()).hasSize(1);
    assertThat(reading.rejected()).extracting(RejectedRow::line).containsExactly(3, 4, 5, 6, 7, 8);
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "ERROR export.csv:3 Beschikbare uren per week: Dit is geen aantal uren, en geen bereik"
                + " zoals 24-32. [mapping-hours]",
            "ERROR export.csv:3 Client id: Een kenmerk mag geen burgerservicenummer (BSN) zijn:"
                + " negen cijfers die de elfproef doorstaan. Gebruik een eigen nummer, of zet er"
                + " een letter voor. [id-bsn]",
            "ERROR export.csv:3 Opleidingsniveau: Het profiel kent deze waarde niet."
                + " [mapping-value]",
            "ERROR export.csv:4 Arbeidsmarktregio: Dit is geen arbeidsmarktregio."
                + " [mapping-region]",
            "WARNING export.csv:4 Bemiddelingsberoep: Geen beroep heeft precies deze naam. Het is"
                + " weggelaten. [mapping-occupation]",
            "ERROR export.csv:5 Toestemming: De rij doet niet mee: deze kolom heeft geen waarde die"
                + " het profiel toelaat. [mapping-not-accepted]",
            "ERROR export.csv:6 De rij heeft 3 cellen in plaats van 14. [mapping-count]",
            "ERROR export.csv:7 Beschikbare uren per week: Uren per week liggen tussen 0 en 99, en"
                + " het minimum is niet hoger dan het maximum. [hours-per-week]",
            "ERROR export.csv:8 Het kenmerk is dat van regel 2. [mapping-twice]",
            "WARNING export.csv:8 Bemiddelingsberoep: Geen beroep heeft precies deze naam. Het is"
                + " weggelaten. [mapping-occupation]");
    assertThat(reading.tally().get(0).rule()).isEqualTo("mapping-occupation");
    assertThat(reading.tally().get(0).count()).isEqualTo(2);
    assertThat(reading.toString()).doesNotContain("astronaut");
  }

  @Test
  void rejectedRowsGoToAFileThatCanBeMendedAndReadAgain() throws IOException {
    String bad = GOOD.replace("c-1", "c-9").replace("mbo 3", "mbo drie");
    Path rejected = folder.resolve("rejected.csv");
    mapping.read(file(HEADER + GOOD + bad, WINDOWS)).writeRejected(rejected);

    String text = Files.readString(rejected);
    assertThat(text.lines().skip(1))
        .containsExactly(
            "3;Opleidingsniveau;mapping-value;Het profiel kent deze waarde niet.;3-9-2026;c-9;24"
                + " t/m 32,00;mbo drie;Zorg;Verzorgende|kok;goed;Matig;B, BE;nee;categorie"
                + " één;Zeeland;trede 4;ja");
    MappingProfile utf8 = MappingProfiles.named("client-register");
    FileForm form = new FileForm(";", "UTF-8", "d-M-uuuu", ",");
    MappingProfile profile =
        new MappingProfile("again", "1", utf8.target(), form, utf8.columns(), utf8.fixed());
    Path mended = Files.writeString(rejected, text.replace("mbo drie", "mbo 3"));
    MappingReading<Candidate> again = Mapping.candidates(profile).with(new Titles()).read(mended);

    assertThat(again.problems()).isEmpty();
    assertThat(again.items()).extracting(c -> c.id().value()).containsExactly("c-9");
  }

  @Test
  void aFileInAnotherCharsetIsNotGuessedAt() throws IOException {
    MappingProfile register = MappingProfiles.named("client-register");
    MappingProfile utf8 =
        new MappingProfile(
            "utf8",
            "1",
            register.target(),
            new FileForm(";", "UTF-8", "d-M-uuuu", ","),
            register.columns(),
            register.fixed());
    MappingReading<Candidate> reading =
        Mapping.candidates(utf8).with(new Titles()).read(file(HEADER + GOOD, WINDOWS));

    assertThat(reading.complete()).isFalse();
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("mapping-foreign");

    Path marked = file("\ufeff" + HEADER + GOOD, StandardCharsets.UTF_8);
    assertThat(Mapping.candidates(utf8).with(new Titles()).read(marked).items()).hasSize(1);
  }

  @Test
  void columnsThatAreMissingOrComeTwiceRefuseTheFile() throws IOException {
    Path file =
        file(HEADER.replace("Toestemming", "Client id").replace("Rijbewijs;", "Auto;"), WINDOWS);

    assertThatThrownBy(() -> mapping.in(Locale.ENGLISH).read(file))
        .isInstanceOf(InvalidDataException.class)
        .hasMessage(
            "export.csv was refused, 4 problem(s) found:\n"
                + "- WARNING export.csv:1 The profile does not name column 9. It is not read."
                + " [mapping-column-unknown]\n"
                + "- ERROR export.csv:1 Client id: The file has this column twice."
                + " [mapping-column-twice]\n"
                + "- ERROR export.csv:1 Rijbewijs: The file does not have this column."
                + " [mapping-column-missing]\n"
                + "- ERROR export.csv:1 Toestemming: The file does not have this column."
                + " [mapping-column-missing]");
  }

  @Test
  void titlesNeedATaxonomy() throws IOException {
    Path file = file(HEADER + GOOD, WINDOWS);
    Mapping<Candidate> without = Mapping.candidates(MappingProfiles.named("client-register"));

    assertThatThrownBy(() -> without.read(file))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The profile looks titles of occupations up, and there is no taxonomy.\n"
                + "Maybe call with(taxonomy), with the one that the match is made with.");
  }

  @Test
  void aQuoteThatIsNotClosedEndsTheReadingAndSaysSo() throws IOException {
    Path file = file(HEADER + GOOD + "3-9-2026;\"c-7;24\r\n" + GOOD, WINDOWS);
    MappingReading<Candidate> reading = mapping.read(file);

    assertThat(reading.items()).hasSize(1);
    assertThat(reading.complete()).isFalse();
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("mapping-syntax");
  }

  @Test
  void aCellBeyondTheLimitEndsTheReadingAndSaysSo() throws IOException {
    String tooLong = GOOD.replace("c-1", "x".repeat(2 * MappingLimits.defaults().fieldChars()));
    MappingReading<Candidate> reading = mapping.read(file(HEADER + GOOD + tooLong, WINDOWS));

    assertThat(reading.complete()).isFalse();
    assertThat(reading.items()).hasSize(1);
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("mapping-syntax");
  }
}
