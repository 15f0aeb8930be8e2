package nl.example.mvstore;

import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.json.Json;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;

/** An entity as text: its revision, its version, its JSON; of one that is gone the revision. */
final class Line {
  private static final Json JSON = Json.create();

  private Line() {}

  static String key(Reference entity) {
    return entity.kind().name() + "/" + entity.id().value();
  }

  static String write(Changed changed) {
    Versioned<?> now = changed.now();
    String revision = Long.toString(changed.revision().number());
    return now == null ? revision : revision + " " + now.version() + " " + JSON.write(now.value());
  }

  static Changed read(String key, String line) {
    String[] parts = key.split("/", 2);
    Kind<?, ?> kind =
        Kind.all().stream().filter(one -> one.name().equals(parts[0])).findFirst().orElseThrow();
    return read(kind, parts[1], line.split(" ", 3));
  }

  private static <E extends Entity<I>, I extends Id> Changed read(
      Kind<E, I> kind, String id, String[] parts) {
    Reference entity = new Reference(kind, kind.id(id));
    Revision revision = new Revision(Long.parseLong(parts[0]));
    if (parts.length == 1) {
      return new Changed(entity, revision, null);
    }
    E value = JSON.read(kind.type(), parts[2]);
    return new Changed(
        entity, revision, new Versioned<>(value, Long.parseLong(parts[1]), revision));
  }
}
