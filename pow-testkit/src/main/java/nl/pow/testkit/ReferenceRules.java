package nl.pow.testkit;

import static nl.pow.core.store.Kind.ACTION;
import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.PARTNER;
import static nl.pow.core.store.Kind.PROTECTED_ATTRIBUTES;
import static nl.pow.core.store.Kind.VACANCY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.access.ActorId;
import nl.pow.core.party.Partner;
import nl.pow.core.party.PartnerId;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionId;
import nl.pow.core.plan.ActionLinks;
import nl.pow.core.plan.ActionState;
import nl.pow.core.plan.ActionStep;
import nl.pow.core.plan.NextStep;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.MissingReferenceException;
import nl.pow.core.store.Query;
import nl.pow.core.store.Reference;
import nl.pow.core.vacancy.VacancyId;
import org.junit.jupiter.api.Test;

/** S10: nothing refers to nothing. */
abstract class ReferenceRules extends Rules {
  private static final SortedSet<RegionCode> NOWHERE = Collections.emptySortedSet();

  private static final VacancyId V2 = new VacancyId("v-2");

  ReferenceRules(StoreContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("References of inserts may not be checked.")
  void required_S10_anInsertWithoutItsTargetIsRefused() throws Exception {
    assertMissing(
        ChangeSet.empty().insert(VACANCY, Data.vacancy(V2, Data.E2)),
        List.of(new Reference(EMPLOYER, Data.E2)));
  }

  @Test
  @LikelyCause("References of updates may not be checked.")
  void required_S10_anUpdateToAnAbsentTargetIsRefused() throws Exception {
    assertMissing(
        ChangeSet.empty().update(VACANCY, Data.vacancy(Data.V1, Data.E2), 1),
        List.of(new Reference(EMPLOYER, Data.E2)));
  }

  @Test
  @LikelyCause("Deletions may not look for what refers to the entity.")
  void required_S10_aDeletionOfATargetIsRefused() throws Exception {
    assertMissing(
        ChangeSet.empty().delete(EMPLOYER, Data.E1, 1).delete(CANDIDATE, Data.C1, 1),
        List.of(new Reference(EMPLOYER, Data.E1), new Reference(CANDIDATE, Data.C1)));
  }

  @Test
  @LikelyCause("The check may stop at the first.")
  void required_S10_everyMissingTargetIsNamed() throws Exception {
    assertMissing(
        ChangeSet.empty()
            .insert(VACANCY, Data.vacancy(V2, Data.E2))
            .insert(PROTECTED_ATTRIBUTES, Data.attributes(Data.C2))
            .delete(CANDIDATE, Data.C2, 1),
        List.of(new Reference(EMPLOYER, Data.E2), new Reference(CANDIDATE, Data.C2)));
  }

  @Test
  @LikelyCause("References may be checked change by change instead of at the end.")
  void required_S10_theOrderWithinAChangeSetDoesNotMatter() throws Exception {
    writing(
        storage -> {
          storage.commit(
              ChangeSet.empty()
                  .insert(VACANCY, Data.vacancy(Data.V1, Data.E1))
                  .insert(EMPLOYER, Data.employer(Data.E1)));
          storage.commit(
              ChangeSet.empty().delete(EMPLOYER, Data.E1, 1).delete(VACANCY, Data.V1, 1));
          assertEquals(0, state(storage).size());
        });
  }

  @Test
  @LikelyCause("References within a kind may be checked before all of the change set is known.")
  void required_S10_entitiesOfAKindMayReferToEachOther() throws Exception {
    PartnerId owner = new PartnerId("p-1");
    Partner partner =
        new Partner(owner, "Gemeente", Code.parse("partner:municipality"), NOWHERE, List.of());
    writing(
        storage -> {
          storage.commit(
              ChangeSet.empty()
                  .insert(ACTION, action("a-1", "a-2", owner))
                  .insert(ACTION, action("a-2", "a-1", owner))
                  .insert(PARTNER, partner));
          assertEquals(List.of("a-1", "a-2"), ids(storage, Query.all(ACTION)));
          storage.commit(
              ChangeSet.empty()
                  .delete(ACTION, new ActionId("a-1"), 1)
                  .delete(ACTION, new ActionId("a-2"), 1));
          assertEquals(List.of(), ids(storage, Query.all(ACTION)));
        });
  }

  private static Action action(String id, String reinforced, PartnerId owner) {
    LocalDate day = LocalDate.of(2026, 11, 22);
    ActionStep first = ActionStep.of(ActionState.AGREED, day, new ActorId("t-1"));
    return Action.of(new ActionId(id), id, owner, day, new NextStep("Bellen", day), first)
        .withLinks(ActionLinks.none().reinforcing(new ActionId(reinforced)));
  }

  @Test
  @LikelyCause("The old reference of a changed entity may still be kept.")
  void required_S10_aTargetIsFreeWhenNothingRefersToItAnyMore() throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start().insert(EMPLOYER, Data.employer(Data.E2)));
          storage.commit(
              ChangeSet.empty()
                  .update(VACANCY, Data.vacancy(Data.V1, Data.E2), 1)
                  .delete(EMPLOYER, Data.E1, 1));
          assertEquals(List.of("e-2"), ids(storage, Query.all(EMPLOYER)));
        });
  }

  private void assertMissing(ChangeSet changes, List<Reference> missing) throws Exception {
    writing(
        storage -> {
          storage.commit(Data.start());
          MissingReferenceException refusal =
              assertUnchanged(MissingReferenceException.class, storage, changes);
          assertEquals(new TreeSet<>(missing), new TreeSet<>(refusal.missing()));
        });
  }
}
