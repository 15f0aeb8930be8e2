// sees what an embedder sees: the exports
open module nl.pow.blackbox {
  requires com.tngtech.archunit;
  requires net.jqwik.api;
  requires nl.pow.core;
  requires nl.pow.matching;
  requires nl.pow.adapters.vum;
  requires org.assertj.core;
  requires org.junit.jupiter.api;
  requires org.junit.jupiter.params;
}
