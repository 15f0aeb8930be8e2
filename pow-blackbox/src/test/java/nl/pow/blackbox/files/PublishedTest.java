package nl.pow.blackbox.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The BOM and the modules agree on what users get. */
class PublishedTest {
  @Test
  void bomListsEveryModuleThatIsDeployed() {
    assertThat(PublishedModule.candidates())
        .filteredOn(module -> !module.pom().contains("<maven.deploy.skip>true</maven.deploy.skip>"))
        .containsExactlyInAnyOrderElementsOf(PublishedModule.all());
  }
}
