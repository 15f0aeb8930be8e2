/** Occupations and skills of ESCO as a taxonomy. */
module nl.pow.adapters.esco {
  requires transitive nl.pow.core;
  requires de.siegmar.fastcsv;
  requires org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires java.logging;
  requires static org.jspecify;

  exports nl.pow.adapters.esco;

  provides nl.pow.core.taxonomy.TaxonomyProvider with
      nl.pow.adapters.esco.EscoProvider,
      nl.pow.adapters.esco.competentnl.CompetentNlProvider;
}
