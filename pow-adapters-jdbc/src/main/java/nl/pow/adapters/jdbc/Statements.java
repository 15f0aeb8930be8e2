package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of one transaction, each prepared once. */
final class Statements implements AutoCloseable {
  /** Lists of ids are filled up to one of these lengths, so that there are few statements. */
  private static final List<Integer> LENGTHS = List.of(1, 10, 100, 500);

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  /** Runs with part of the ids. */
  interface ForIds {
    void run(int length, List<String> ids) throws SQLException;
  }

  PreparedStatement of(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  /** Runs once and forgets. */
  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Cuts a list of ids into pieces. */
  static void eachPiece(List<String> ids, ForIds step) throws SQLException {
    int longest = LENGTHS.get(LENGTHS.size() - 1);
    for (int from = 0; from < ids.size(); from += longest) {
      List<String> piece = ids.subList(from, Math.min(from + longest, ids.size()));
      int length = LENGTHS.stream().filter(l -> l >= piece.size()).findFirst().orElse(longest);
      step.run(length, piece);
    }
  }

  /** Fills a list with its last id again and again. */
  static void bind(PreparedStatement into, int from, int length, List<String> ids)
      throws SQLException {
    for (int i = 0; i < length; i++) {
      into.setString(from + i, ids.get(Math.min(i, ids.size() - 1)));
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement each : prepared.values()) {
      each.close();
    }
    prepared.clear();
  }
}
