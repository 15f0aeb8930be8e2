package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import org.jspecify.annotations.Nullable;

/** The entities of a kind that ended after a revision, in order of revision, then id. */
final class GoneEntities extends Pieces<Changed> {
  private final JdbcPicture picture;
  private final Kind<?, ?> kind;
  private final Revision since;

  GoneEntities(JdbcPicture picture, Kind<?, ?> kind, Revision since, int size) {
    super(Integer.MAX_VALUE, size);
    this.picture = picture;
    this.kind = kind;
    this.since = since;
  }

  @Override
  List<Changed> fetch(@Nullable Changed last, int most) {
    Condition place =
        last == null
            ? Condition.after(picture.dialect(), since.number() + 1, Condition.BEFORE_ALL)
            : Condition.after(
                picture.dialect(), last.revision().number(), last.entity().id().value());
    return picture.ask(statements -> read(statements, place, most));
  }

  private List<Changed> read(Statements statements, Condition place, int most) throws SQLException {
    PreparedStatement asked =
        statements.of(
            "select revision, id from "
                + picture.dialect().quoted("pow_deleted")
                + " where "
                + place.sql()
                + " and kind = ? order by revision, id fetch first "
                + most
                + " rows only");
    asked.setString(place.bind(asked) + 1, kind.name());
    List<Changed> gone = new ArrayList<>();
    try (ResultSet found = asked.executeQuery()) {
      while (found.next()) {
        Reference entity = new Reference(kind, kind.id(found.getString(2)));
        gone.add(new Changed(entity, new Revision(found.getLong(1)), null));
      }
    }
    return gone;
  }
}
