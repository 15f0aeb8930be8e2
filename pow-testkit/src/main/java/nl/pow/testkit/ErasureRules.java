package nl.pow.testkit;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.OUTCOME;
import static nl.pow.core.store.Kind.PLACEMENT;
import static nl.pow.core.store.Kind.PROTECTED_ATTRIBUTES;
import static nl.pow.core.store.Kind.REFERRAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.outcome.ReferralId;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.DuplicateIdException;
import nl.pow.core.store.HistoryGoneException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.MissingReferenceException;
import nl.pow.core.store.Query;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** S12: erasing a person. */
abstract class ErasureRules extends Rules {
  private static final Set<Kind<?, ?>> OF_PEOPLE =
      Set.of(CANDIDATE, PROTECTED_ATTRIBUTES, REFERRAL, PLACEMENT, OUTCOME);
  private static final ChangeSet ERASE = ChangeSet.empty().erase(Data.C1);

  ErasureRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("A kind may be forgotten, or somebody else may be hit.")
  void required_S12_everythingOfThePersonGoesAndNothingElse() throws Exception {
    erasing(
        storage -> {
          assertEquals(new Revision(2), storage.commit(ERASE));
          assertEquals(
              "[employer [e-1], vacancy [v-1], candidate [c-2]]",
              state(storage).keySet().toString());
        });
  }

  @Test
  @LikelyCause("Rewriting may lose or change what stays.")
  void required_S12_compactingChangesNothingThatIsThere() throws Exception {
    erasing(
        storage -> {
          storage.commit(ERASE);
          var before = state(storage);
          storage.compact();
          storage.compact();
          assertEquals(before, state(storage));
          assertEquals(new Revision(2), revision(storage));
        });
  }

  @Test
  @LikelyCause("An erasure of nothing may be a conflict.")
  void required_S12_nobodyCanBeErased() throws Exception {
    erasing(
        storage -> {
          storage.commit(ChangeSet.empty().erase(new CandidateId("c-9")));
          assertEquals(5, state(storage).size());
        });
  }

  @Test
  @LikelyCause("A trace of the person may still take the id.")
  void required_S12_theIdIsFreeAfterwards() throws Exception {
    erasing(
        storage -> {
          storage.commit(ERASE);
          Revision made =
              storage.commit(ChangeSet.empty().insert(CANDIDATE, Data.candidate(Data.C1, 7)));
          assertEquals(
              Optional.of(new Versioned<>(Data.candidate(Data.C1, 7), 1, made)),
              find(storage, CANDIDATE, Data.C1));
        });
  }

  @Test
  @LikelyCause("The erasure and the other change may be made one after the other.")
  void required_S13_anErasureIsTheOnlyChangeOfThePerson() throws Exception {
    erasing(
        storage -> {
          assertUnchanged(
              DuplicateIdException.class,
              storage,
              ERASE.update(CANDIDATE, Data.candidate(Data.C1, 1), 1));
          assertUnchanged(DuplicateIdException.class, storage, ERASE.erase(Data.C1));
        });
  }

  @Test
  @LikelyCause("The feed may still tell of the person.")
  void required_S12_theFeedDoesNotReachBackBehindAnErasure() throws Exception {
    with(
        Capability.CHANGE_FEED,
        feeding -> {
          if (!feeding.capabilities().contains(Capability.ERASURE)) {
            assertRefused(Capability.ERASURE, feeding);
            return;
          }
          feeding.commit(Data.start());
          feeding.commit(ERASE);
          assertThrows(HistoryGoneException.class, () -> feed(feeding, new Revision(1)));
          assertEquals(List.of(), feed(feeding, new Revision(2)));
        });
  }

  @Test
  @LikelyCause(
      "The person is looked for in candidates only, or the subject of a kind is not known.")
  void required_S12_everyKindOfThePersonGoes() throws Exception {
    with(
        Capability.ERASURE,
        storage -> {
          storage.commit(Data.dossier(Data.start(), Data.C1, "1"));
          storage.commit(Data.dossier(ChangeSet.empty(), Data.C2, "2"));
          NavigableMap<Reference, Versioned<?>> before = state(storage);
          assertEquals(11, before.size());
          storage.commit(ERASE);
          before
              .keySet()
              .removeIf(
                  held -> held.id().value().endsWith("-1") && OF_PEOPLE.contains(held.kind()));
          assertEquals(before, state(storage));
          assertEquals(6, before.size());
        });
  }

  @Test
  @LikelyCause("What belongs to somebody else but refers to something of the person is left over.")
  void required_S10_anErasureThatLeavesAReferenceIsRefused() throws Exception {
    with(
        Capability.ERASURE,
        storage -> {
          storage.commit(Data.dossier(Data.start(), Data.C1, "1"));
          ReferralId referral = new ReferralId("r-1");
          storage.commit(ChangeSet.empty().insert(PLACEMENT, Data.placedBy(referral)));
          MissingReferenceException refusal =
              assertUnchanged(MissingReferenceException.class, storage, ERASE);
          assertEquals(List.of(new Reference(REFERRAL, referral)), refusal.missing());
        });
  }

  @Test
  @LikelyCause("Each erasure is a commit of its own, or only the first is made.")
  void required_S12_severalPeopleGoInOneCommit() throws Exception {
    erasing(
        storage -> {
          assertEquals(new Revision(2), storage.commit(ERASE.erase(Data.C2)));
          assertEquals("[employer [e-1], vacancy [v-1]]", state(storage).keySet().toString());
        });
  }

  @Test
  @LikelyCause("The erasure is made apart from the other changes of its commit.")
  void required_S03_anErasureIsMadeWithTheOtherChanges() throws Exception {
    erasing(
        storage -> {
          ChangeSet more =
              ChangeSet.empty().insert(EMPLOYER, Data.employer(Data.E2)).erase(Data.C1);
          assertEquals(new Revision(2), storage.commit(more));
          assertEquals(
              "[employer [e-1], employer [e-2], vacancy [v-1], candidate [c-2]]",
              state(storage).keySet().toString());
        });
  }

  @Test
  @LikelyCause("The erasure is made although another change of its commit is refused.")
  void required_S03_aConflictKeepsThePersonToo() throws Exception {
    erasing(
        storage ->
            assertUnchanged(
                ConflictException.class,
                storage,
                ERASE.update(CANDIDATE, Data.candidate(Data.C2, 1), 7)));
  }

  @Test
  @LikelyCause("What is erased leaves a version behind.")
  void required_S04_anUpdateOfWhoWasErasedIsAConflict() throws Exception {
    erasing(
        storage -> {
          storage.commit(ERASE);
          ConflictException conflict =
              assertUnchanged(
                  ConflictException.class,
                  storage,
                  ChangeSet.empty().update(CANDIDATE, Data.candidate(Data.C1, 1), 1));
          assertEquals(List.of(new Reference(CANDIDATE, Data.C1)), conflict.stale());
        });
  }

  @Test
  @LikelyCause("An index still finds who was erased.")
  void required_S12_noQueryFindsWhoWasErased() throws Exception {
    erasing(
        storage -> {
          storage.commit(ERASE);
          assertEquals(List.of(), ids(storage, Query.all(CANDIDATE).about(Data.C1)));
          assertEquals(List.of(), ids(storage, Query.all(PROTECTED_ATTRIBUTES).about(Data.C1)));
          assertEquals(List.of("c-2"), ids(storage, Query.all(CANDIDATE).in(Data.ZEELAND)));
          assertEquals(List.of("c-2"), ids(storage, Query.all(CANDIDATE).page(null, 5)));
        });
  }

  @Test
  @LikelyCause("After an erasure the feed begins nowhere, or tells of the person again.")
  void required_S11_afterAnErasureTheFeedGoesOn() throws Exception {
    with(
        Capability.CHANGE_FEED,
        feeding -> {
          if (!feeding.capabilities().contains(Capability.ERASURE)) {
            assertRefused(Capability.ERASURE, feeding);
            return;
          }
          feeding.commit(Data.start());
          feeding.commit(ERASE);
          feeding.commit(ChangeSet.empty().delete(CANDIDATE, Data.C2, 1));
          assertEquals(
              List.of(new Changed(new Reference(CANDIDATE, Data.C2), new Revision(3), null)),
              feed(feeding, new Revision(2)));
        });
  }

  @Test
  @LikelyCause("A new entity about the person is not known to be theirs when the set is checked.")
  void required_S13_anErasureNamesWhatIsNewAboutThePersonToo() throws Exception {
    erasing(
        storage ->
            assertUnchanged(
                DuplicateIdException.class, storage, Data.dossier(ERASE, Data.C1, "1")));
  }

  @Test
  @LikelyCause("Compaction expects that there is something to throw away.")
  void required_S12_compactingIsHarmlessAtAnyTime() throws Exception {
    writing(
        storage -> {
          storage.compact();
          assertEquals(new Revision(1), storage.commit(Data.start()));
          assertEquals(5, state(storage).size());
        });
  }

  private void erasing(Use test) throws Exception {
    with(
        Capability.ERASURE,
        storage -> {
          storage.commit(Data.start());
          test.of(storage);
        });
  }
}
