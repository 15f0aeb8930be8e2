package nl.pow.benchmarks.stores;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import nl.pow.benchmarks.data.Entities;
import nl.pow.benchmarks.data.Scene;
import nl.pow.benchmarks.run.Engine;
import nl.pow.benchmarks.run.Spec;
import nl.pow.core.candidate.Candidate;

/** Fills empty tables with candidates. */
public final class LoadEngine implements Engine {
  private final Postgres postgres;
  private final Loader loader;
  private final List<Candidate> candidates;

  private LoadEngine(Postgres postgres, Loader loader, List<Candidate> candidates) {
    this.postgres = postgres;
    this.loader = loader;
    this.candidates = candidates;
  }

  /** Starts a server and makes the candidates of a spec. */
  public static LoadEngine of(Spec spec) throws IOException {
    List<Candidate> candidates = new Entities(Scene.of(spec.number("size"), 1, false)).candidates();
    Postgres postgres = Postgres.start();
    try {
      return new LoadEngine(postgres, loader(spec.engine(), postgres), candidates);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static Loader loader(String engine, Postgres postgres) throws SQLException {
    switch (engine) {
      case "pow" -> {
        return new StoreLoader(postgres.store());
      }
      case "jdbc" -> {
        postgres.store().close(); // makes the tables
        return new JdbcLoader(postgres.url());
      }
      default -> throw new IllegalArgumentException(engine);
    }
  }

  @Override
  public int run() {
    try {
      postgres.clear();
      for (int from = 0; from < candidates.size(); from += Loader.STEP) {
        loader.load(candidates.subList(from, Math.min(from + Loader.STEP, candidates.size())));
      }
      return candidates.size();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String answer() {
    try {
      return postgres.digest();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      loader.close();
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      postgres.close();
    }
  }
}
