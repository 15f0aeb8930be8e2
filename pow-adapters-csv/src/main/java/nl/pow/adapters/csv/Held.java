package nl.pow.adapters.csv;

import nl.pow.core.Source;

/** An entity out of a file; version and revision are 0 where the file has none. */
record Held<E>(E entity, long version, long revision, Source source) {}
