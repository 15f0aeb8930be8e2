package nl.pow.adapters.jdbc;

import java.util.List;
import nl.pow.core.Entity;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import org.jspecify.annotations.Nullable;

/** The entities of a kind that were written after a revision, in order of revision, then id. */
final class ChangedEntities<E extends Entity<?>> extends Pieces<Changed> {
  private static final List<String> BY_REVISION = List.of("revision", "id");

  private final JdbcPicture picture;
  private final JdbcKind<E, ?> kind;
  private final EntityReader<E> reader;
  private final Revision since;

  ChangedEntities(JdbcPicture picture, JdbcKind<E, ?> kind, Revision since, int size) {
    super(Integer.MAX_VALUE, size);
    this.picture = picture;
    this.kind = kind;
    this.reader = EntityReader.ofAny(kind, picture.dialect());
    this.since = since;
  }

  @Override
  List<Changed> fetch(@Nullable Changed last, int most) {
    Condition condition =
        last == null
            ? Condition.after(picture.dialect(), since.number() + 1, Condition.BEFORE_ALL)
            : Condition.after(
                picture.dialect(), last.revision().number(), last.entity().id().value());
    return picture.ask(statements -> reader.read(statements, condition, BY_REVISION, most)).stream()
        .map(this::changed)
        .toList();
  }

  private Changed changed(Versioned<E> now) {
    return new Changed(new Reference(kind.kind(), now.value().id()), now.revision(), now);
  }
}
