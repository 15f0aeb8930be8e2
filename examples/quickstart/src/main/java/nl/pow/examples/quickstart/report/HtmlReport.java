package nl.pow.examples.quickstart.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.pow.examples.quickstart.Outcome;

/**
 * Writes the page: data, styles, scripts and the chart library in one file, nothing from outside.
 */
public final class HtmlReport {
  private static final String CHARTS = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

  private HtmlReport() {}

  /**
   * Writes the page.
   *
   * @param outcome what to show
   * @param language Dutch or English
   * @param folder where it goes; made when it is not there
   * @return the page
   */
  public static Path write(Outcome outcome, Locale language, Path folder) {
    ReportData data = new ReportBuilder(outcome, language).build();
    String page =
        text("report.html")
            .replace("@LANG@", language.getLanguage())
            .replace("@TITLE@", escaped(data.texts().getOrDefault("title", "pow")))
            .replace("@STYLE@", text("report.css") + text("efforts.css"))
            .replace("@D3@", text(CHARTS))
            .replace("@SCRIPT@", text("report.js") + text("efforts.js"))
            .replace("@DATA@", json(data));
    try {
      Files.createDirectories(folder);
      return Files.writeString(folder.resolve("index.html"), page, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Inside a script element no {@code <} may stand, whatever text the data holds. */
  private static String json(ReportData data) {
    try {
      return new ObjectMapper().writeValueAsString(data).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String text(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the file " + name + " is missing from the example");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
