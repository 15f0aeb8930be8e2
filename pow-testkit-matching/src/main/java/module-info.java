/** Contracts that the author of a strategy or a criterion runs. */
module nl.pow.testkit.matching {
  requires transitive nl.pow.matching;
  requires transitive nl.pow.testkit;
  requires transitive org.junit.jupiter.api;

  exports nl.pow.testkit.matching;

  opens nl.pow.testkit.matching to
      org.junit.platform.commons;
}
