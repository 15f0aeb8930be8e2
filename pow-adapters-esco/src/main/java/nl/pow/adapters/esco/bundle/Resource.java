package nl.pow.adapters.esco.bundle;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A CSV file beside this class. */
final class Resource {
  private Resource() {}

  static <T> List<T> records(String file, CsvCallbackHandler<T> handler) {
    try (InputStream stream = Resource.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing beside " + Resource.class.getName());
      }
      List<T> records = new ArrayList<>();
      CsvReader.builder()
          .commentStrategy(CommentStrategy.NONE)
          // there are as many fields as there are titles
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .build(handler, stream, StandardCharsets.UTF_8)
          .forEach(records::add);
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
