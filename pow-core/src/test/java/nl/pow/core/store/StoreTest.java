package nl.pow.core.store;

import static nl.pow.core.store.Kind.CANDIDATE;
import static nl.pow.core.store.Kind.EMPLOYER;
import static nl.pow.core.store.Kind.PROTECTED_ATTRIBUTES;
import static nl.pow.core.store.Kind.REFERRAL;
import static nl.pow.core.store.Kind.VACANCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.InvalidDataException;
import nl.pow.core.PowException;
import nl.pow.core.Problem;
import nl.pow.core.access.Access;
import nl.pow.core.access.AccessDeniedException;
import nl.pow.core.access.AccessEvent;
import nl.pow.core.access.AccessLogFailedException;
import nl.pow.core.access.ActorId;
import nl.pow.core.access.Purpose;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.outcome.Referral;
import nl.pow.core.outcome.ReferralId;
import nl.pow.core.outcome.ReferralState;
import nl.pow.core.outcome.ReferralStep;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.plugin.ProviderException;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreTest {
  private static final RegionCode ZEELAND = new RegionCode("AM24");
  private static final RegionCode TWENTE = new RegionCode("AM05");
  private static final CandidateId C1 = new CandidateId("c-1");
  private static final CandidateId C2 = new CandidateId("c-2");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final EmployerId E1 = new EmployerId("e-1");
  private final RecordingLog log = new RecordingLog();
  private final Store store = Store.open("memory", Map.of(), log);
  private final Session keeping = session(Purpose.FILE_KEEPING);

  @BeforeEach
  void fill() {
    keeping.apply(
        ChangeSet.empty()
            .insert(EMPLOYER, Employer.of(E1, "Haven"))
            .insert(VACANCY, vacancy("v-1", ZEELAND))
            .insert(VACANCY, vacancy("v-2", TWENTE))
            .insert(CANDIDATE, Candidate.of(C1, ZEELAND))
            .insert(CANDIDATE, Candidate.of(C2, TWENTE))
            .insert(PROTECTED_ATTRIBUTES, attributes(C1)));
    assertThat(log.told())
        .containsExactly("WRITE [candidate, protected-attributes] c-1", "WRITE [candidate] c-2");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aLookUpIsToldOnceAndOnlyWhenSomethingIsFound() {
    Session matching = session(Purpose.MATCHING);

    assertThat(matching.find(CANDIDATE, C1)).isPresent();
    assertThat(log.batches).hasSize(1);
    assertThat(log.batches.get(0))
        .containsExactly(
            new AccessEvent(
                access(Purpose.MATCHING),
                AccessEvent.Operation.READ,
                new TreeSet<>(List.of("candidate")),
                C1));
    log.told();
    assertThat(matching.find(CANDIDATE, new CandidateId("c-9"))).isEmpty();
    assertThat(matching.find(EMPLOYER, E1)).isPresent();
    assertThat(log.told()).isEmpty();
  }

  @Test
  void aStreamTellsOfEachPersonBeforeThePieceLeaves() {
    try (var candidates = session(Purpose.MATCHING).stream(Query.all(CANDIDATE))) {
      var pieces = candidates.iterator();
      assertThat(log.told()).isEmpty();
      pieces.next();
      assertThat(log.told()).containsExactly("READ [candidate] c-1");
      log.failing = true;
      assertThatThrownBy(pieces::next).isInstanceOf(AccessLogFailedException.class);
    }
  }

  @Test
  void aSnapshotHasOneRegionAndTellsOfAllItsCandidatesAtOnce() {
    Snapshot zeeland = session(Purpose.MATCHING).snapshot(ZEELAND);

    assertThat(zeeland.revision()).isEqualTo(new Revision(1));
    assertThat(zeeland.candidates()).extracting(Candidate::id).containsExactly(C1);
    assertThat(zeeland.vacancies()).extracting(v -> v.id().value()).containsExactly("v-1");
    assertThat(zeeland.employers()).extracting(Employer::id).containsExactly(E1);
    assertThat(log.told()).containsExactly("READ [candidate] c-1");

    assertThat(session(Purpose.MATCHING).snapshot().candidates()).hasSize(2);
    assertThat(log.batches).hasSize(1);
    assertThat(log.told()).containsExactly("READ [candidate] c-1", "READ [candidate] c-2");
  }

  @Test
  void aDossierHasEverythingOfOnePersonAndIsToldOnce() {
    Dossier dossier = session(Purpose.RIGHTS_OF_THE_PERSON).dossier(C1);

    assertThat(dossier.entities())
        .extracting(Changed::entity)
        .containsExactly(new Reference(CANDIDATE, C1), new Reference(PROTECTED_ATTRIBUTES, C1));
    assertThat(log.told()).containsExactly("READ [candidate, protected-attributes] c-1");
  }

  @Test
  void theFeedTellsOfEachPersonAndKind() {
    try (var feed = session(Purpose.MATCHING).changesSince(Revision.ZERO, CANDIDATE, VACANCY)) {
      assertThat(feed)
          .extracting(changed -> changed.entity().toString())
          .containsExactly("vacancy [v-1]", "vacancy [v-2]", "candidate [c-1]", "candidate [c-2]");
    }
    assertThat(log.told()).containsExactly("READ [candidate] c-1", "READ [candidate] c-2");

    keeping.apply(ChangeSet.empty().delete(CANDIDATE, C2, 1));
    assertThat(log.told()).containsExactly("DELETE [candidate] c-2");
    try (var feed = session(Purpose.FAIRNESS_AUDIT).changesSince(new Revision(1))) {
      assertThat(feed).hasSize(1);
    }
    assertThat(log.told()).containsExactly("READ [candidate] c-2");
  }

  @Test
  void anErasureIsToldOnceAlsoWhenNothingIsLeft() {
    keeping.apply(ChangeSet.empty().erase(C1).erase(new CandidateId("c-9")));

    assertThat(log.told())
        .containsExactly("ERASE [candidate, protected-attributes] c-1", "ERASE [candidate] c-9");
    assertThat(keeping.dossier(C1).entities()).isEmpty();
    assertThat(log.told()).isEmpty();
  }

  @Test
  void aLogThatFailsLetsNothingOutAndNothingIn() {
    log.failing = true;
    Session rights = session(Purpose.RIGHTS_OF_THE_PERSON);
    Stream.<Executable>of(
            () -> rights.find(CANDIDATE, C1),
            () -> rights.stream(Query.all(CANDIDATE)).toList(),
            () -> rights.snapshot(ZEELAND),
            () -> rights.dossier(C1),
            () -> rights.changesSince(Revision.ZERO).toList(),
            () -> rights.apply(ChangeSet.empty().erase(C1)),
            () -> rights.apply(ChangeSet.empty().update(CANDIDATE, Candidate.of(C1, null), 1)))
        .forEach(
            use ->
                assertThatThrownBy(use::execute)
                    .isInstanceOf(AccessLogFailedException.class)
                    .hasMessage(
                        "The access log did not confirm, so nothing was handed out or written.\n"
                            + "Maybe the log is out of reach or full; mend it and ask again.")
                    .hasCauseInstanceOf(IllegalStateException.class));
    log.failing = false;

    assertThat(rights.find(CANDIDATE, C1))
        .hasValue(new Versioned<>(Candidate.of(C1, ZEELAND), 1, new Revision(1)));
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void protectedAttributesNeedAPurposeThatAllowsThem(Purpose purpose) {
    Session session = session(purpose);
    List<Executable> uses =
        List.of(
            () -> session.find(PROTECTED_ATTRIBUTES, C1),
            () -> session.stream(Query.all(PROTECTED_ATTRIBUTES)).close(),
            () -> session.dossier(C1),
            () -> session.changesSince(Revision.ZERO).close(),
            () -> session.changesSince(Revision.ZERO, PROTECTED_ATTRIBUTES).close());
    List<Executable> writes =
        List.of(
            () -> session.apply(ChangeSet.empty().update(PROTECTED_ATTRIBUTES, attributes(C1), 1)),
            () -> session.apply(ChangeSet.empty().delete(PROTECTED_ATTRIBUTES, C1, 2)),
            () -> session.apply(ChangeSet.empty().erase(C1)));
    for (Executable use : uses) {
      if (purpose.allowsProtectedAttributes()) {
        assertDoesNotThrow(use);
      } else {
        assertThatThrownBy(use::execute)
            .isInstanceOf(AccessDeniedException.class)
            .hasMessageStartingWith(
                "The purpose [" + purpose + "] gives no access to [protected-attributes].");
        assertThat(log.told()).isEmpty();
      }
    }
    for (Executable write : writes) {
      if (purpose.allowsProtectedAttributes() && purpose.allowsWriting()) {
        assertDoesNotThrow(write);
      } else {
        assertThatThrownBy(write::execute)
            .isInstanceOf(AccessDeniedException.class)
            .hasMessageStartingWith("The purpose [" + purpose + "] gives no access to [");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void dataIsChangedOnlyForAPurposeThatAllowsThat(Purpose purpose) {
    Candidate other = Candidate.of(new CandidateId("c-other"), ZEELAND);
    Executable write = () -> session(purpose).apply(ChangeSet.empty().insert(CANDIDATE, other));
    if (purpose.allowsWriting()) {
      assertDoesNotThrow(write);
    } else {
      assertThatThrownBy(write::execute)
          .isInstanceOf(AccessDeniedException.class)
          .hasMessage(
              "The purpose ["
                  + purpose
                  + "] gives no access to [writing candidate].\n"
                  + "Maybe open a session with the purpose that this use really has.");
    }
  }

  @Test
  void onlyThreePurposesAllowProtectedAttributes() {
    assertThat(Arrays.stream(Purpose.values()).filter(Purpose::allowsProtectedAttributes))
        .containsExactly(
            Purpose.FILE_KEEPING, Purpose.FAIRNESS_AUDIT, Purpose.RIGHTS_OF_THE_PERSON);
  }

  @Test
  void everyFaultOfEveryEntityIsToldAtOnce() {
    String canary = "canary\u202E";
    ChangeSet changes =
        ChangeSet.empty()
            .update(CANDIDATE, Candidate.of(C1, ZEELAND), 1)
            .insert(EMPLOYER, Employer.of(new EmployerId("e-2"), canary))
            .update(
                CANDIDATE,
                Candidate.of(C2, null).withMobility(new Mobility(null, 5_000, -1, List.of())),
                1);

    assertThatThrownBy(() -> keeping.apply(changes))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::path)
                    .containsExactly(
                        "changes[1].name",
                        "changes[2].mobility.maxDistanceKm",
                        "changes[2].mobility.maxTravelMinutes"))
        .hasMessageStartingWith("The change set was refused, 3 problem(s) found:")
        .hasMessageNotContaining("canary");
    assertThat(log.told()).isEmpty();
    assertThat(keeping.snapshot().revision()).isEqualTo(new Revision(1));
  }

  @Test
  void historiesOnlyGrow() {
    VacancyId vacancy = new VacancyId("v-9");
    Referral first = Referral.of(new ReferralId("r-1"), C1, vacancy, DAY, new ActorId("a-1"));
    keeping.apply(
        ChangeSet.empty()
            .insert(VACANCY, Vacancy.of(vacancy, ZEELAND, E1, "Kok", Job.unknown()))
            .insert(REFERRAL, first));
    Referral withdrawn = first.with(withdrawal("vacancy-filled"));
    Referral otherwise = first.with(withdrawal("candidate-declined"));
    keeping.apply(ChangeSet.empty().update(REFERRAL, withdrawn, 1));
    assertThatThrownBy(() -> keeping.apply(ChangeSet.empty().update(REFERRAL, otherwise, 2)))
        .isInstanceOf(RewrittenHistoryException.class)
        .hasMessage(
            "Nothing was changed, since the histories of these would not only grow: [referral"
                + " [r-1]].\nMaybe add a step instead, or rectify it for the purpose"
                + " RIGHTS_OF_THE_PERSON.");
    assertThatThrownBy(() -> keeping.apply(ChangeSet.empty().update(REFERRAL, first, 2)))
        .isInstanceOf(RewrittenHistoryException.class);
    assertThatThrownBy(() -> keeping.apply(ChangeSet.empty().update(REFERRAL, first, 1)))
        .isInstanceOf(ConflictException.class);
    session(Purpose.RIGHTS_OF_THE_PERSON).apply(ChangeSet.empty().update(REFERRAL, otherwise, 2));
    assertThat(keeping.find(REFERRAL, first.id()).orElseThrow().value()).isEqualTo(otherwise);
  }

  private static ReferralStep withdrawal(String reason) {
    Code why = new Code("reason", reason);
    return new ReferralStep(ReferralState.WITHDRAWN, DAY, new ActorId("a-1"), why, null);
  }

  @Test
  void whatAStorageLacksIsRefusedByName() {
    Storage bare = new BareStorage();
    try (Store lacking = Store.over(bare, "bare", log)) {
      Session session = lacking.session(access(Purpose.FILE_KEEPING));
      assertRefused("WRITE", () -> session.apply(ChangeSet.empty()));
      assertRefused("CHANGE_FEED", () -> session.changesSince(Revision.ZERO));
      assertThat(session.snapshot().candidates()).isEmpty();
      assertThat(lacking.capabilities()).isEmpty();
    }
  }

  private static void assertRefused(String capability, Executable use) {
    assertThatThrownBy(use::execute)
        .isInstanceOf(UnsupportedCapabilityException.class)
        .hasMessage("The store [bare] does not offer [" + capability + "].");
  }

  @Test
  void useAfterCloseIsRefusedAndClosingTwiceIsFine() {
    Session session = session(Purpose.MATCHING);
    var stream = session.stream(Query.all(CANDIDATE)).iterator();
    session.close();
    session.close();
    assertThatThrownBy(stream::next).isInstanceOf(StoreClosedException.class);
    assertThatThrownBy(() -> session.find(CANDIDATE, C1))
        .isInstanceOf(StoreClosedException.class)
        .hasMessageStartingWith("The session was closed.");

    Session other = session(Purpose.MATCHING);
    var left = other.stream(Query.all(CANDIDATE)).iterator();
    store.close();
    store.close();
    assertThatThrownBy(left::next).isInstanceOf(StoreClosedException.class);
    assertThatThrownBy(() -> other.snapshot())
        .isInstanceOf(StoreClosedException.class)
        .hasMessageStartingWith("The store was closed.");
    assertThatThrownBy(() -> session(Purpose.MATCHING)).isInstanceOf(StoreClosedException.class);
  }

  @Test
  void twoEditorsOfOneCandidateNeverLoseAnUpdate() throws InterruptedException {
    AtomicInteger made = new AtomicInteger();
    inThreads(
        4,
        thread -> {
          for (int i = 0; i < 100; i++) {
            if (tryCount(C1)) {
              made.incrementAndGet();
            }
          }
        });

    Versioned<Candidate> held = keeping.find(CANDIDATE, C1).orElseThrow();
    assertThat(held.version()).isEqualTo(1 + made.get());
    assertThat(held.value().mobility().maxDistanceKm()).isEqualTo(made.get());
  }

  @Test
  void editorsOfDifferentCandidatesNeverCollide() throws InterruptedException {
    AtomicInteger made = new AtomicInteger();
    inThreads(
        2,
        thread -> {
          for (int i = 0; i < 100; i++) {
            if (tryCount(thread == 0 ? C1 : C2)) {
              made.incrementAndGet();
            }
          }
        });

    assertThat(made).hasValue(200);
    assertThat(keeping.snapshot().revision()).isEqualTo(new Revision(201));
  }

  private boolean tryCount(CandidateId id) {
    Versioned<Candidate> held = keeping.find(CANDIDATE, id).orElseThrow();
    Integer before = held.value().mobility().maxDistanceKm();
    Mobility one = new Mobility(null, before == null ? 1 : before + 1, null, List.of());
    try {
      keeping.apply(
          ChangeSet.empty().update(CANDIDATE, held.value().withMobility(one), held.version()));
      return true;
    } catch (ConflictException conflict) {
      return false;
    }
  }

  private static void inThreads(int count, IntConsumer work) throws InterruptedException {
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads =
        IntStream.range(0, count).mapToObj(i -> new Thread(() -> work.accept(i))).toList();
    threads.forEach(thread -> thread.setUncaughtExceptionHandler((t, e) -> failures.add(e)));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void aProviderIsFoundByNameAndAnUnknownOneIsRefused() {
    assertThat(Store.providers().names()).contains("memory");
    assertThatThrownBy(() -> Store.open("memoory", Map.of(), log))
        .isInstanceOf(ProviderException.class)
        .hasMessageContaining("[memoory]")
        .hasMessageContaining("memory");
    assertThatThrownBy(() -> Store.open("memory", Map.of("folder", "x"), log))
        .isInstanceOf(PowException.class)
        .hasMessageContaining("[folder]");
  }

  @Test
  void eachOpeningOfMemoryIsANewStore() {
    try (Store other = Store.open("memory", Map.of(), log)) {
      Snapshot snapshot = other.session(access(Purpose.MATCHING)).snapshot();
      assertThat(snapshot.candidates()).isEmpty();
      assertThat(snapshot.revision()).isEqualTo(Revision.ZERO);
    }
  }

  private Session session(Purpose purpose) {
    return store.session(access(purpose));
  }

  private static Access access(Purpose purpose) {
    return new Access(new ActorId("a-1"), purpose, URI.create("urn:activity:1"));
  }

  private static Vacancy vacancy(String id, RegionCode region) {
    return Vacancy.of(new VacancyId(id), region, E1, "Kok", Job.unknown());
  }

  private static ProtectedAttributes attributes(CandidateId id) {
    return new ProtectedAttributes(id, Indication.YES, 1990, Collections.emptySortedSet());
  }
}
