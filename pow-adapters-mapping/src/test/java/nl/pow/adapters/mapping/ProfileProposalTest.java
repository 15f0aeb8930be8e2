package nl.pow.adapters.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileProposalTest {
  @TempDir private Path folder;

  @Test
  void aProposalReadsAFileThatItNeverSaw() throws IOException {
    Path file =
        Files.write(
            folder.resolve("kandidaten.csv"),
            """
            Clientnummer,BSN,Naam,Postcode,Reisafstand (km),Beschikbaar vanaf,Uren,Regio,Hobby
            c-1,123456782,Zoë,4331 ab,25,2027-01-05,32.0,Zeeland,vissen
            c-2,,Anaïs,4381,"10",2027-02-28,24-36,AM28,
            """
                .getBytes(Charset.forName("windows-1252")));
    MappingProfile profile = ProfileProposal.of(file, Target.CANDIDATE);

    assertThat(profile.file()).isEqualTo(new FileForm(",", "windows-1252", "uuuu-MM-dd", "."));
    assertThat(profile.columns())
        .extracting(ColumnMapping::column, ColumnMapping::field)
        .containsExactly(
            tuple("Clientnummer", "id"),
            tuple("BSN", null),
            tuple("Naam", null),
            tuple("Postcode", "mobility.home"),
            tuple("Reisafstand (km)", "mobility.maxDistanceKm"),
            tuple("Beschikbaar vanaf", "wishes.availability.from"),
            tuple("Uren", "wishes.hours"),
            tuple("Regio", "region"),
            tuple("Hobby", null));
    assertThat(MappingProfiles.write(profile)).doesNotContain("vissen", "Zoë", "123456782");

    MappingReading<Candidate> reading = Mapping.candidates(profile).read(file);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.items()).hasSize(2);
    assertThat(reading.items().get(0).mobility().home()).hasToString("4331AB");
    assertThat(reading.items().get(1).wishes().availability().from()).hasToString("2027-02-28");
  }

  @Test
  void aVacancyListIsProposedToo() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("vacatures.csv"),
            """
            Vacature nr;Werkgever id;Vacaturetitel;Aantal;Uren;Rijbewijs;Sluit op
            v-1;e-1;Kok gevraagd;2;32 tot 36;B;31-12-2026
            v-2;e-1;Afwasser;;12,0;;
            """);
    MappingReading<Vacancy> reading =
        Mapping.vacancies(ProfileProposal.of(file, Target.VACANCY)).read(file);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.items()).extracting(Vacancy::openings).containsExactly(2, 1);
    assertThat(reading.items().get(0).closesOn()).hasToString("2026-12-31");
    assertThat(reading.items().get(0).requirements().licences()).hasSize(1);
  }
}
