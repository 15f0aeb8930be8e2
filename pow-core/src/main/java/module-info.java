/**
 * Values, aggregates, validation, plug-in lookup, the store contract and the in-memory store of
 * {@code pow}.
 */
module nl.pow.core {
  requires transitive org.jspecify;
  requires transitive jakarta.validation;
  requires com.fasterxml.jackson.core;
  requires org.hibernate.validator;

  exports nl.pow.core;
  exports nl.pow.core.access;
  exports nl.pow.core.candidate;
  exports nl.pow.core.governance;
  exports nl.pow.core.history;
  exports nl.pow.core.idea;
  exports nl.pow.core.json;
  exports nl.pow.core.labour;
  exports nl.pow.core.offering;
  exports nl.pow.core.outcome;
  exports nl.pow.core.party;
  exports nl.pow.core.plan;
  exports nl.pow.core.profile;
  exports nl.pow.core.plugin;
  exports nl.pow.core.region;
  exports nl.pow.core.report;
  exports nl.pow.core.shape;
  exports nl.pow.core.store;
  exports nl.pow.core.taxonomy;
  exports nl.pow.core.text;
  exports nl.pow.core.trajectory;
  exports nl.pow.core.vacancy;
  exports nl.pow.core.validation;
  exports nl.pow.core.view;

  // the validation provider reads the components of records by field
  opens nl.pow.core.candidate to
      org.hibernate.validator;
  opens nl.pow.core.governance to
      org.hibernate.validator;
  opens nl.pow.core.idea to
      org.hibernate.validator;
  opens nl.pow.core.labour to
      org.hibernate.validator;
  opens nl.pow.core.offering to
      org.hibernate.validator;
  opens nl.pow.core.outcome to
      org.hibernate.validator;
  opens nl.pow.core.party to
      org.hibernate.validator;
  opens nl.pow.core.plan to
      org.hibernate.validator;
  opens nl.pow.core.profile to
      org.hibernate.validator;
  opens nl.pow.core.report to
      org.hibernate.validator;
  opens nl.pow.core.trajectory to
      org.hibernate.validator;
  opens nl.pow.core.vacancy to
      org.hibernate.validator;

  uses nl.pow.core.store.StoreProvider;

  provides nl.pow.core.store.StoreProvider with
      nl.pow.core.memory.MemoryStoreProvider;
}
