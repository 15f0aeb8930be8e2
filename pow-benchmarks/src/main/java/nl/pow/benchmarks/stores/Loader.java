package nl.pow.benchmarks.stores;

import java.sql.SQLException;
import java.util.List;
import nl.pow.core.candidate.Candidate;

/** Writes candidates where there are none. */
interface Loader extends AutoCloseable {
  /** So many go into one transaction. */
  int STEP = 5_000;

  void load(List<Candidate> some) throws SQLException;

  @Override
  void close() throws SQLException;
}
