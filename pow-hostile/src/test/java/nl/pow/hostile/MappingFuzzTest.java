package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.pow.adapters.mapping.Mapping;
import nl.pow.adapters.mapping.MappingProfiles;
import nl.pow.adapters.mapping.MappingReading;
import nl.pow.adapters.mapping.ProfileProposal;
import nl.pow.adapters.mapping.Target;
import nl.pow.core.InvalidDataException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.taxonomy.CodeTaxonomy;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of other systems, through a profile and through the proposal of one. */
class MappingFuzzTest {
  private static final Folder FOLDER = Folder.fresh();
  private static final Mapping<Candidate> REGISTER =
      Mapping.candidates(MappingProfiles.named("client-register")).with(new CodeTaxonomy());
  private static final Mapping<Candidate> PLAIN = Mapping.candidates(Profiles.plain());

  static Stream<byte[]> seeds() {
    return Stream.concat(
        Seeds.of(
            "id,name\nc-1,Zoe\nc-2,\"a\nb\"\n",
            "Datum melding;Client id;Beschikbare uren per"
                + " week;Opleidingsniveau;Beroepssector;Bemiddelingsberoep;Mondeling"
                + " Nederlands;Schriftelijk"
                + " Nederlands;Rijbewijs;Banenafspraak;Klantprofiel;Arbeidsmarktregio;Participatieladder;Toestemming\r\n"
                + "3-9-2026;c-1;24 t/m 32,00;mbo 3;Zorg;kok;goed;Matig;B,"
                + " BE;nee;x;Zeeland;4;ja\r\n")
            .stream(),
        Seeds.below("csv-suites/csv-spectrum", ".csv"));
  }

  @MethodSource("seeds")
  @FuzzTest
  void readsOrRefusesByType(byte[] bytes) throws IOException {
    Path file = FOLDER.write("export.csv", bytes);
    through(REGISTER, file);
    through(PLAIN, file);
    try {
      ProfileProposal.of(file, Target.CANDIDATE);
    } catch (InvalidDataException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  private static void through(Mapping<Candidate> mapping, Path file) throws IOException {
    try {
      MappingReading<Candidate> reading = mapping.read(file);
      assertThat(reading.complete() || !reading.problems().isEmpty()).isTrue();
    } catch (InvalidDataException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }
}
