package nl.pow.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.pow.benchmarks.page.Page;
import org.junit.jupiter.api.Test;

class PageTest {
  /** {@code -Dbench=page} writes them anew. */
  @Test
  void theTablesAreThoseOfThePublishedRun() throws IOException {
    Path root = Path.of(System.getProperty("pow.root"));

    assertThat(Page.read(root)).isEqualTo(Page.render(root));
  }
}
