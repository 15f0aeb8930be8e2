/** A folder of CSV files as a store, and as input. */
module nl.pow.adapters.csv {
  requires transitive nl.pow.core;
  requires de.siegmar.fastcsv;
  requires com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports nl.pow.adapters.csv;

  provides nl.pow.core.store.StoreProvider with
      nl.pow.adapters.csv.CsvStoreProvider;
}
