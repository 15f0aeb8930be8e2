package nl.pow.adapters.esco.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import nl.pow.adapters.esco.SharedData;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.folder.FolderReader;
import org.junit.jupiter.api.Test;

class BundleWriterTest {
  @Test
  void comesOutOfTheFolderAsItIsShipped() throws IOException {
    Path folder = SharedData.get("esco");
    Classification read =
        Objects.requireNonNull(FolderReader.read(folder, Locale.ENGLISH).classification());
    BundleWriter.files(read)
        .forEach(
            (name, text) ->
                assertThat(text.equals(shipped(name))).as("as shipped: " + name).isTrue());
    assertThat(Bundled.read()).isEqualTo(read);
  }

  private static String shipped(String name) {
    try (InputStream stream = Bundled.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
