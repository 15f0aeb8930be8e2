package nl.pow.core.store;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.PROTECTED_ATTRIBUTES;
import static nl.pow.core.store.Kind.VACANCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.Indication;
import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final RegionCode ZEELAND = new RegionCode("AM24");
  private static final CandidateId C1 = new CandidateId("c-1");
  private static final CandidateId C2 = new CandidateId("c-2");
  private final Ledger start =
      Ledger.empty()
          .apply(
              ChangeSet.empty()
                  .insert(EMPLOYER, Employer.of(new EmployerId("e-1"), "Haven"))
                  .insert(VACANCY, vacancy("v-1", "e-1"))
                  .insert(CANDIDATE, Candidate.of(C1, ZEELAND))
                  .insert(PROTECTED_ATTRIBUTES, attributes(C1)));

  @Test
  void aCommitMakesTheNextLedgerAndLeavesTheOneBefore() {
    Candidate paused = Candidate.of(C1, null).withStatus(CandidateStatus.PAUSED);
    Ledger next = start.apply(ChangeSet.empty().update(CANDIDATE, paused, 1));

    assertThat(next.find(CANDIDATE, C1)).hasValue(new Versioned<>(paused, 2, new Revision(2)));
    assertThat(start.find(CANDIDATE, C1))
        .hasValue(new Versioned<>(Candidate.of(C1, ZEELAND), 1, new Revision(1)));
    assertThat(next.stream(Query.all(CANDIDATE).in(ZEELAND))).isEmpty();
    assertThat(start.stream(Query.all(CANDIDATE).in(ZEELAND))).hasSize(1);
  }

  @Test
  void aConflictNamesEveryEntityThatIsStale() {
    ChangeSet changes =
        ChangeSet.empty()
            .insert(CANDIDATE, Candidate.of(C1, null))
            .update(CANDIDATE, Candidate.of(C2, null), 1)
            .update(EMPLOYER, Employer.of(new EmployerId("e-1"), "Kade"), 2)
            .delete(VACANCY, new VacancyId("v-1"), 7);

    assertThatThrownBy(() -> start.apply(changes))
        .isInstanceOf(ConflictException.class)
        .hasMessage(
            "Nothing was changed, since others changed these first: "
                + "[employer [e-1], vacancy [v-1], candidate [c-1], candidate [c-2]].\n"
                + "Maybe read them again, make the change anew and commit again.");
  }

  @Test
  void everyMissingReferenceIsNamed() {
    ChangeSet changes =
        ChangeSet.empty()
            .insert(VACANCY, vacancy("v-2", "e-2"))
            .insert(PROTECTED_ATTRIBUTES, attributes(C2))
            .delete(EMPLOYER, new EmployerId("e-1"), 1);

    assertThatThrownBy(() -> start.apply(changes))
        .isInstanceOf(MissingReferenceException.class)
        .hasMessage(
            "Nothing was changed, since these would be referred to and not be there: "
                + "[employer [e-1], employer [e-2], candidate [c-2]].\n"
                + "Maybe insert them in the same change set, or delete what refers to them.");
  }

  @Test
  void oneChangeSetNamesAnEntityOnce() {
    Candidate other = Candidate.of(C1, null);
    Stream.of(
            ChangeSet.empty().update(CANDIDATE, other, 1).delete(CANDIDATE, C1, 1),
            ChangeSet.empty().erase(C1).update(CANDIDATE, other, 1),
            ChangeSet.empty().erase(C1).erase(C1))
        .forEach(
            twice ->
                assertThatThrownBy(() -> start.apply(twice))
                    .isInstanceOf(DuplicateIdException.class)
                    .hasMessageStartingWith("candidate [c-1] is there twice."));
  }

  @Test
  void theFeedNamesEachEntityOnceWithItsStateNow() {
    Ledger gone =
        start.apply(ChangeSet.empty().delete(PROTECTED_ATTRIBUTES, C1, 1).delete(CANDIDATE, C1, 1));
    Ledger back = gone.apply(ChangeSet.empty().insert(CANDIDATE, Candidate.of(C1, null)));

    assertThat(gone.changesSince(new Revision(1)))
        .extracting(Changed::toString)
        .containsExactly(
            "Changed[entity=candidate [c-1], revision=Revision[number=2], now=null]",
            "Changed[entity=protected-attributes [c-1], revision=Revision[number=2], now=null]");
    assertThat(back.changesSince(new Revision(1)))
        .extracting(change -> change.entity().kind().name())
        .containsExactly("protected-attributes", "candidate");
    assertThat(back.changesSince(new Revision(3))).isEmpty();
  }

  @Test
  void anErasureTakesEverythingOfThePersonAndCutsTheFeed() {
    Ledger erased = start.apply(ChangeSet.empty().erase(C1));

    assertThat(erased.find(CANDIDATE, C1)).isEmpty();
    assertThat(erased.find(PROTECTED_ATTRIBUTES, C1)).isEmpty();
    assertThat(erased.reach()).isEqualTo(erased.revision()).isEqualTo(new Revision(2));
    assertThatThrownBy(() -> erased.changesSince(new Revision(1)))
        .isInstanceOf(HistoryGoneException.class)
        .hasMessage(
            "There is no feed of the changes since revision [1]; it can be asked since [2] to"
                + " [2].\nMaybe read everything anew and go on from there.");
    assertThatThrownBy(() -> erased.changesSince(new Revision(3)))
        .isInstanceOf(HistoryGoneException.class);
  }

  @Test
  void aRestoredLedgerEqualsTheOneThatWasKept() {
    Ledger later =
        start
            .apply(ChangeSet.empty().insert(CANDIDATE, Candidate.of(C2, ZEELAND)))
            .apply(ChangeSet.empty().delete(CANDIDATE, C2, 1));
    List<Changed> kept = later.changesSince(Revision.ZERO).toList();
    Ledger restored = Ledger.restore(later.revision(), Revision.ZERO, kept);

    assertThat(restored.changesSince(Revision.ZERO).toList()).isEqualTo(kept);
    assertThat(restored.find(CANDIDATE, C1)).isEqualTo(later.find(CANDIDATE, C1));
    assertThat(restored.revision()).isEqualTo(new Revision(3));
    assertThatThrownBy(() -> restored.apply(ChangeSet.empty().delete(CANDIDATE, C1, 1)))
        .isInstanceOf(MissingReferenceException.class);
  }

  @Test
  void whatCannotBeALedgerIsNotRestored() {
    Changed employer = entry(EMPLOYER, Employer.of(new EmployerId("e-1"), "Haven"), 1);
    Changed orphan = entry(VACANCY, vacancy("v-1", "e-1"), 1);
    Changed late = entry(EMPLOYER, Employer.of(new EmployerId("e-1"), "Haven"), 3);

    assertThatThrownBy(() -> restore(employer, employer))
        .isInstanceOf(DuplicateIdException.class)
        .hasMessageStartingWith("employer [e-1] is there twice.");
    assertThatThrownBy(() -> restore(orphan)).isInstanceOf(MissingReferenceException.class);
    assertThatThrownBy(() -> restore(late)).isInstanceOf(InvalidValueException.class);
  }

  private static Ledger restore(Changed... entries) {
    return Ledger.restore(new Revision(2), Revision.ZERO, List.of(entries));
  }

  private static <E extends nl.pow.core.Entity<I>, I extends nl.pow.core.Id> Changed entry(
      Kind<E, I> kind, E entity, long revision) {
    Revision at = new Revision(revision);
    return new Changed(new Reference(kind, entity.id()), at, new Versioned<>(entity, 1, at));
  }

  private static Vacancy vacancy(String id, String employer) {
    return Vacancy.of(new VacancyId(id), ZEELAND, new EmployerId(employer), "Kok", Job.unknown());
  }

  private static ProtectedAttributes attributes(CandidateId id) {
    return new ProtectedAttributes(id, Indication.YES, 1990, Collections.emptySortedSet());
  }
}
