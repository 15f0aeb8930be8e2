package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Store;
import nl.pow.core.store.UnsupportedCapabilityException;
import org.junit.jupiter.api.Test;

/** S01: found by name; S05: empty at first; S15: what is not declared is refused by name. */
abstract class CapabilityRules extends Rules {
  CapabilityRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("The services file or the module descriptor does not name the provider.")
  void required_S01_theProviderIsFoundByName() {
    assertTrue(Store.providers().names().contains(provider()), Store.providers()::toString);
    assertEquals(provider(), Store.providers().named(provider()).name());
  }

  @Test
  @LikelyCause("The class is listed twice, or two providers have one name.")
  void required_S01_nothingElseHasItsName() {
    assertEquals(
        List.of(),
        Store.providers().refusals().stream()
            .filter(refusal -> provider().equals(refusal.name()))
            .toList());
  }

  @Test
  @LikelyCause("The place is not empty at the start of a test; see settings().")
  void required_S05_aNewStorageIsEmpty() {
    try (Storage storage = open()) {
      assertEquals(Revision.ZERO, revision(storage));
      assertEquals(0, state(storage).size());
    }
  }

  @Test
  @LikelyCause("A storage that only reads ignores a commit, or fails with another exception.")
  void required_S15_writingWorksOrIsRefusedByName() throws Exception {
    writing(storage -> assertEquals(new Revision(1), storage.commit(Data.start())));
  }

  @Test
  @LikelyCause("A storage without a feed gives an empty one.")
  void required_S15_theFeedWorksOrIsRefusedByName() throws Exception {
    with(
        Capability.CHANGE_FEED,
        storage -> {
          storage.commit(Data.start());
          assertEquals(5, feed(storage, Revision.ZERO).size());
        });
  }

  @Test
  @LikelyCause("A storage that cannot erase only deletes, or ignores the erasure.")
  void required_S15_erasureWorksOrIsRefusedByName() throws Exception {
    with(
        Capability.ERASURE,
        storage -> {
          storage.commit(Data.start());
          storage.commit(ChangeSet.empty().erase(Data.C1));
          assertEquals(List.of("c-2"), ids(storage, Query.all(CANDIDATE)));
        });
  }

  @Test
  @LikelyCause("The lack is noticed when the other changes are made already.")
  void required_S15_aRefusedErasureChangesNothing() throws Exception {
    started(
        storage -> {
          ChangeSet mixed =
              ChangeSet.empty().insert(EMPLOYER, Data.employer(Data.E2)).erase(Data.C1);
          if (storage.capabilities().contains(Capability.ERASURE)) {
            storage.commit(mixed);
            assertEquals(List.of("e-1", "e-2"), ids(storage, Query.all(EMPLOYER)));
          } else {
            assertUnchanged(UnsupportedCapabilityException.class, storage, mixed);
          }
        });
  }

  @Test
  @LikelyCause("Capabilities depend on what was done, or on who asks.")
  void required_S15_capabilitiesStayTheSame() throws Exception {
    Set<Capability> declared;
    try (Storage storage = open()) {
      declared = new TreeSet<>(storage.capabilities());
    }
    writing(
        storage -> {
          assertEquals(declared, new TreeSet<>(storage.capabilities()));
          storage.commit(Data.start());
          storage.compact();
          assertEquals(declared, new TreeSet<>(storage.capabilities()));
        });
  }
}
