/** Contracts that an adapter author runs, and sample data. */
module nl.pow.testkit {
  requires transitive nl.pow.core;
  requires transitive org.junit.jupiter.api;

  exports nl.pow.testkit;
  exports nl.pow.testkit.generator;

  opens nl.pow.testkit to
      org.junit.platform.commons;
}
