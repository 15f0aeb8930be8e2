package nl.pow.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import nl.pow.core.Code;
import org.junit.jupiter.api.Test;

/** All tests here run twice; this one proves on which path. */
class PathTest {
  @Test
  void runsOnThePathThatTheBuildNames() {
    boolean modulePath =
        switch (System.getProperty("pow.path", "not set")) {
          case "module" -> true;
          case "class" -> false;
          default -> throw new IllegalStateException("Run with -Dpow.path=module or =class.");
        };

    assertThat(Code.class.getModule().isNamed()).isEqualTo(modulePath);
    assertThat(PathTest.class.getModule().isNamed()).isEqualTo(modulePath);
  }

  @Test
  void usesAValueOfTheCore() {
    assertThat(Code.parse("esco:2654.1.7").value()).isEqualTo("2654.1.7");
  }
}
