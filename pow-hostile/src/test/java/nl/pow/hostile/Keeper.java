package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.PowException;
import nl.pow.core.json.Json;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Storage;
import nl.pow.testkit.generator.Samples;

/** Puts entities full of texts into a storage, and looks whether they are there as they were. */
final class Keeper {
  private static final int AT_ONCE = 100;

  /** Without validation: a storage has to keep whatever the records can hold. */
  private static final Json JSON = Json.create();

  private final Share share;
  private final List<Held<?, ?>> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  private record Held<E extends Entity<I>, I extends Id>(Kind<E, I> kind, E entity) {
    void assertIn(Picture picture) {
      assertThat(picture.find(kind, entity.id()).orElseThrow().value()).isEqualTo(entity);
    }
  }

  Keeper(Share share) {
    this.share = share;
  }

  /** How many were kept, and how many refused with which exception. */
  Map<String, Integer> counts() {
    return counts;
  }

  void keepAll(Storage storage) {
    storage.commit(new Samples(new Random(5)).world(1));
    for (Specimen<?, ?> specimen : Specimen.all()) {
      keep(storage, specimen);
    }
  }

  private <E extends Entity<I>, I extends Id> void keep(Storage storage, Specimen<E, I> specimen) {
    List<E> entities = new ArrayList<>();
    List<String> texts = share.of(specimen.kind());
    for (int i = 0; i < texts.size(); i++) {
      Specimen<E, I> numbered = specimen.numbered(i + 1);
      var filled = numbered.filled(JSON, numbered.texts(), texts.get(i));
      counts.merge("texts", filled.taking().size(), Integer::sum);
      counts.merge("odd", hasOddText(filled.document().toString()) ? 1 : 0, Integer::sum);
      entities.add(filled.entity());
    }
    for (int from = 0; from < entities.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, entities.size());
      commit(storage, specimen.kind(), entities.subList(from, to));
    }
  }

  /** Halves of surrogate pairs are no text, and files and databases have no NUL. */
  private static boolean hasOddText(String document) {
    return Leaf.texts(document).stream()
        .anyMatch(
            text ->
                text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }

  /** What is refused together is tried by halves, so that one text does not hide others. */
  private <E extends Entity<I>, I extends Id> void commit(
      Storage storage, Kind<E, I> kind, List<E> entities) {
    try {
      storage.commit(ChangeSet.empty().insertAll(kind, entities));
      entities.forEach(entity -> kept.add(new Held<>(kind, entity)));
      counts.merge("kept", entities.size(), Integer::sum);
    } catch (PowException e) {
      if (entities.size() > 1) {
        int half = entities.size() / 2;
        commit(storage, kind, entities.subList(0, half));
        commit(storage, kind, entities.subList(half, entities.size()));
      } else {
        counts.merge(e.getClass().getSimpleName(), 1, Integer::sum);
      }
    }
  }

  void assertHeld(Storage storage) {
    try (Picture picture = storage.picture()) {
      kept.forEach(held -> held.assertIn(picture));
    }
  }
}
