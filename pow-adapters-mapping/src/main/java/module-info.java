/** Reads CSV exports of other systems into candidates and vacancies, through mapping profiles. */
module nl.pow.adapters.mapping {
  requires transitive nl.pow.core;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;

  exports nl.pow.adapters.mapping;

  opens nl.pow.adapters.mapping to
      org.hibernate.validator;
}
