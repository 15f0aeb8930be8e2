package nl.pow.blackbox.outsider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.access.Access;
import nl.pow.core.access.AccessDeniedException;
import nl.pow.core.access.AccessEvent;
import nl.pow.core.access.AccessEvent.Operation;
import nl.pow.core.access.ActorId;
import nl.pow.core.access.Purpose;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Session;
import nl.pow.core.store.Store;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** A store of an outsider is opened by name and guarded like every store. */
class OutsiderStoreTest {
  private static final Map<String, String> SETTINGS = Map.of("wall", "north");
  private static final Access ACCESS =
      new Access(new ActorId("clerk-1"), Purpose.GUIDANCE, URI.create("urn:activity:7"));

  private final List<AccessEvent> events = new ArrayList<>();

  @Test
  void keepsWhatIsWrittenAndTellsTheAccessLog() {
    Candidate ann = Scene.ann();
    try (Store store = Store.open("slate", SETTINGS, events::addAll);
        Session session = store.session(ACCESS)) {
      session.apply(ChangeSet.empty().insert(Kind.CANDIDATE, ann));

      assertThat(session.find(Kind.CANDIDATE, ann.id())).map(Versioned::value).contains(ann);
      assertThat(session.snapshot().candidates()).containsExactly(ann);
    }
    assertThat(events)
        .containsExactly(event(Operation.WRITE), event(Operation.READ), event(Operation.READ));
  }

  @Test
  void isOpenedWithTheCapabilitiesThatItDeclares() {
    try (Store store = Store.open("slate", SETTINGS, events::addAll)) {
      assertThat(store.capabilities())
          .contains(Capability.WRITE)
          .doesNotContain(Capability.DURABLE);
    }
  }

  @Test
  void cannotForgetThePurpose() {
    try (Store store = Store.open("slate", SETTINGS, events::addAll);
        Session session = store.session(ACCESS)) {
      assertThatThrownBy(() -> session.dossier(Scene.ANN))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThat(events).isEmpty();
  }

  /** Keeps one candidate in a store and reads it back. */
  static List<CandidateId> keep(String name, Map<String, String> settings, ClassLoader loader) {
    try (Store store = Store.open(name, settings, seen -> {}, loader);
        Session session = store.session(ACCESS)) {
      session.apply(ChangeSet.empty().insert(Kind.CANDIDATE, Scene.ann()));
      return session.snapshot().candidates().stream().map(Candidate::id).toList();
    }
  }

  private static AccessEvent event(Operation operation) {
    return new AccessEvent(
        ACCESS, operation, new TreeSet<>(Set.of(Kind.CANDIDATE.name())), Scene.ANN);
  }
}
