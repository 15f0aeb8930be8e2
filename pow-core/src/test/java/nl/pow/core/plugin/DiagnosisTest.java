package nl.pow.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosisTest {
  @TempDir Path folder;

  @Test
  void printsATableAndTheRefusals() {
    Path bad = BadProvider.TOO_NEW.write(folder);
    Path memory = OutsidePath.good(folder, "memory");
    Path csv = OutsidePath.good(folder, "csv");
    var greeters = OutsidePath.search(bad, memory, csv);
    Providers<Provider> none = Providers.of("waver", List.of());
    URL[] jars = {OutsidePath.url(csv), OutsidePath.url(memory), OutsidePath.url(bad)};

    Diagnosis diagnosis = Diagnosis.of(none, greeters);

    assertThat(diagnosis)
        .hasToString(
            """
            KIND     NAME    VERSION  CLASS             ORDER  LOCATION
            greeter  csv     1.2.3    good.csv.Good     3      %s
            greeter  memory  1.2.3    good.memory.Good  2      %s
            No waver provider can be used in the providers given.
            Refused: 1
            - TOO_NEW: The greeter provider [bad.Bad] in [%s] was made for level 2 of the plug-in \
            interface; this library supports level 1.
              Maybe use a later version of this library, or an earlier version of that provider.\
            """
                .formatted((Object[]) jars));
    assertThat(diagnosis.isHealthy()).isFalse();
    assertThat(Diagnosis.of(none).and(Diagnosis.of(greeters)).lines()).isEqualTo(diagnosis.lines());
  }

  @Test
  void knowsNoVersionOfAClassOutsideJars() {
    var here = Providers.of("greeter", List.of(new ProvidersPropertyTest.Named("here")));

    assertThat(here.diagnosis().plugins())
        .containsExactly(
            new Plugin(
                "here",
                "unknown",
                ProvidersPropertyTest.Named.class.getName(),
                OutsidePath.url(OutsideJar.home(DiagnosisTest.class)).toString(),
                1,
                List.of()));
    assertThat(Diagnosis.of(here).isHealthy()).isTrue();
    assertThat(Diagnosis.of().lines())
        .containsExactly("KIND  NAME  VERSION  CLASS  ORDER  LOCATION", "Refused: 0");
  }
}
