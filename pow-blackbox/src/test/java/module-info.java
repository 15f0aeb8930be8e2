// sees what an embedder sees: the exports
open module nl.pow.blackbox {
  requires com.tngtech.archunit;
  requires net.jqwik.api;
  requires nl.pow.core;
  requires nl.pow.matching;
  requires nl.pow.adapters.esco;
  requires nl.pow.adapters.vum;
  requires nl.pow.adapters.mapping;
  requires nl.pow.testkit;
  requires nl.pow.testkit.matching;
  requires org.assertj.core;
  requires org.junit.jupiter.api;
  requires org.junit.jupiter.params;

  // plug-ins of an outsider; the files of services say the same for the class path
  provides nl.pow.core.store.StoreProvider with
      nl.pow.blackbox.outsider.SlateStoreProvider;
  provides nl.pow.core.taxonomy.TaxonomyProvider with
      nl.pow.blackbox.outsider.TwinTaxonomy;
  provides nl.pow.matching.criterion.CriterionProvider with
      nl.pow.blackbox.outsider.WeekendBonus;
  provides nl.pow.matching.strategy.MatchingStrategyProvider with
      nl.pow.blackbox.outsider.FirstCome;
  provides nl.pow.matching.travel.TravelProvider with
      nl.pow.blackbox.outsider.FerryTravel;
}
