/** Reads the national exchange standard VUM 3.0 into candidates, vacancies and employers. */
module nl.pow.adapters.vum {
  requires transitive nl.pow.core;
  requires com.fasterxml.jackson.core;

  exports nl.pow.adapters.vum;
}
