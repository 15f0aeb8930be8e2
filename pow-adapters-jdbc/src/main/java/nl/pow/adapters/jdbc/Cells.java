package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import nl.pow.core.InvalidValueException;
import nl.pow.core.shape.ColumnType;
import org.jspecify.annotations.Nullable;

/** How a cell, always a text in a {@link nl.pow.core.shape.Row}, lies in a column. */
final class Cells {
  private final Dialect dialect;

  Cells(Dialect dialect) {
    this.dialect = dialect;
  }

  void write(PreparedStatement into, int at, ColumnType type, @Nullable String cell)
      throws SQLException {
    if (cell == null) {
      into.setNull(at, sqlType(type));
      return;
    }
    switch (type) {
      case INTEGER -> into.setInt(at, Integer.parseInt(cell));
      case BOOLEAN -> into.setBoolean(at, Boolean.parseBoolean(cell));
      case DATE -> into.setObject(at, LocalDate.parse(cell));
      case ENUM -> into.setString(at, cell);
      case TEXT -> into.setString(at, dialect.kept(checked(cell)));
    }
  }

  @Nullable String read(ResultSet from, int at, ColumnType type) throws SQLException {
    return switch (type) {
      case INTEGER -> {
        int number = from.getInt(at);
        yield from.wasNull() ? null : Integer.toString(number);
      }
      case BOOLEAN -> {
        boolean truth = from.getBoolean(at);
        yield from.wasNull() ? null : Boolean.toString(truth);
      }
      case DATE -> {
        LocalDate day = from.getObject(at, LocalDate.class);
        yield day == null ? null : day.toString();
      }
      case ENUM -> from.getString(at);
      case TEXT -> {
        String text = from.getString(at);
        yield text == null ? null : dialect.told(text);
      }
    };
  }

  private static int sqlType(ColumnType type) {
    return switch (type) {
      case INTEGER -> Types.INTEGER;
      case BOOLEAN -> Types.BOOLEAN;
      case DATE -> Types.DATE;
      case ENUM, TEXT -> Types.VARCHAR;
    };
  }

  /** Drivers would write a question mark, or fail in the middle of a batch. */
  private static String checked(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 0 || isHalf(text, i)) {
        throw new InvalidValueException(
            "jdbc-text",
            "A text has no NUL and no half of a surrogate pair; databases have no such thing.");
      }
    }
    return text;
  }

  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
