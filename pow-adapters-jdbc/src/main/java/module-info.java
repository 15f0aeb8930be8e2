/** A relational database as a store. */
module nl.pow.adapters.jdbc {
  requires transitive nl.pow.core;
  requires transitive java.sql;
  requires com.zaxxer.hikari;
  requires flyway.core;
  requires static org.jspecify;

  exports nl.pow.adapters.jdbc;

  provides nl.pow.core.store.StoreProvider with
      nl.pow.adapters.jdbc.JdbcStoreProvider;
}
