package nl.pow.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;

/** Writes values as text. */
final class Output {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build();

  private Output() {}

  static String write(Form form, Object value, boolean pretty) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      if (pretty) {
        out.setPrettyPrinter(printer());
      }
      form.write(value, out);
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory could not be written.", e);
    }
    return text.toString();
  }

  static void text(String text, JsonGenerator out) throws IOException {
    if (!Surrogates.arePaired(text)) {
      String path = JsonPath.of(out.getOutputContext());
      throw new InvalidDataException(
          "JSON",
          List.of(
              new Problem(
                  "json-surrogate",
                  Severity.ERROR,
                  path,
                  Source.none(),
                  "The text holds half of a surrogate pair.")));
    }
    out.writeString(text);
  }

  /** Indents by two blanks and ends lines with a line feed, on every system. */
  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }
}
