package nl.pow.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import nl.pow.blackbox.files.PublishedModule;
import nl.pow.core.Code;
import org.junit.jupiter.api.Test;

/** All tests here run twice; this one proves on which path. */
class PathTest {
  @Test
  void runsOnThePathThatTheBuildNames() {
    assertThat(Code.class.getModule().isNamed()).isEqualTo(onModulePath());
    assertThat(PathTest.class.getModule().isNamed()).isEqualTo(onModulePath());
  }

  @Test
  void seesEveryPublishedModule() {
    assertThat(PublishedModule.all())
        .allSatisfy(
            module ->
                assertThat(ModuleLayer.boot().findModule(module.moduleName()).isPresent())
                    .as("%s is a module here: required in module-info.java?", module.moduleName())
                    .isEqualTo(onModulePath()));
  }

  @Test
  void usesAValueOfTheCore() {
    assertThat(Code.parse("esco:2654.1.7").value()).isEqualTo("2654.1.7");
  }

  private static boolean onModulePath() {
    return switch (System.getProperty("pow.path", "not set")) {
      case "module" -> true;
      case "class" -> false;
      default -> throw new IllegalStateException("Run with -Dpow.path=module or =class.");
    };
  }
}
