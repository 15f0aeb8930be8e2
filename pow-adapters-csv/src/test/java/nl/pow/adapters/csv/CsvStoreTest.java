package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.CorruptStoreException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;
import nl.pow.core.store.StoreProvider;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvStoreTest {
  @TempDir Path folder;

  @Test
  void isFoundByItsName() {
    assertThat(ServiceLoader.load(StoreProvider.class))
        .extracting(StoreProvider::name)
        .contains("csv");
  }

  @Test
  void keepsWhatWasCommitted() {
    Map<Reference, Versioned<?>> before;
    try (Storage store = TestStore.open(folder)) {
      assertThat(TestStore.revision(store)).isZero();
      insert(store, "c-1", "c-2");
      update(store, "c-2", 1);
      delete(store, "c-1", 1);
      before = TestStore.all(store);
      assertThat(names()).anyMatch(n -> n.startsWith("changes-"));
    }
    assertThat(names()).contains("candidate-4.csv").doesNotContain("changes-4.csv");
    try (Storage store = TestStore.open(folder)) {
      assertThat(TestStore.revision(store)).isEqualTo(3);
      assertThat(TestStore.all(store)).isEqualTo(before);
    }
  }

  @Test
  void isThereWithoutAClose() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    Map<Reference, Versioned<?>> before;
    Path original = folder.resolve("store");
    try (Storage store = TestStore.open(original)) {
      insert(store, "c-1");
      update(store, "c-1", 1);
      update(store, "c-1", 2);
      before = TestStore.all(store);
      copy(original, copy);
    }
    try (Storage store = TestStore.open(copy)) {
      assertThat(TestStore.all(store)).isEqualTo(before);
      assertThat(TestStore.revision(store)).isEqualTo(3);
      update(store, "c-1", 3);
    }
  }

  @Test
  void writesOneSmallFileForACommitOfOneEntity() throws IOException {
    try (Storage store = TestStore.open(folder)) {
      store.commit(ChangeSet.empty().insertAll(Kind.CANDIDATE, candidates(500)));
      List<String> before = names();
      update(store, "c-7", 1);
      List<String> made = names().stream().filter(n -> !before.contains(n)).toList();
      assertThat(made).containsExactly("changes-2.csv", "manifest-2.json");
      assertThat(Files.size(folder.resolve("changes-2.csv"))).isLessThan(2_000);
    }
  }

  @Test
  void foldsChangesWhenTheyAreMany() {
    try (Storage store = TestStore.open(folder)) {
      insert(store, "c-1");
      for (int i = 1; i <= 70; i++) {
        update(store, "c-1", i);
      }
      assertThat(names().stream().filter(n -> n.startsWith("changes-")).count())
          .isLessThanOrEqualTo(Generations.MAX_CHANGE_FILES);
    }
    try (Storage store = TestStore.open(folder)) {
      assertThat(TestStore.revision(store)).isEqualTo(71);
    }
  }

  @Test
  void rewritesOnlyTheKindsThatChanged() {
    try (Storage store = TestStore.open(folder)) {
      store.commit(
          ChangeSet.empty()
              .insert(Kind.EMPLOYER, TestStore.employer("e-1", "A"))
              .insert(Kind.CANDIDATE, TestStore.candidate("c-1")));
      update(store, "c-1", 1);
      store.compact();
      assertThat(names()).contains("employer-1.csv", "candidate-3.csv");
      assertThat(names()).doesNotContain("candidate-1.csv", "changes-2.csv", "manifest-2.json");
      List<String> before = names();
      store.compact();
      assertThat(names()).isEqualTo(before);
    }
  }

  @Test
  void keepsTheFeedOverReopening() {
    try (Storage store = TestStore.open(folder)) {
      insert(store, "c-1", "c-2", "c-3");
      update(store, "c-2", 1);
      delete(store, "c-1", 1);
    }
    try (Storage store = TestStore.open(folder);
        Picture picture = store.picture();
        Stream<Changed> feed = picture.changesSince(new Revision(1))) {
      assertThat(feed)
          .extracting(c -> c.entity() + " " + c.revision().number() + " " + (c.now() != null))
          .containsExactly("candidate [c-2] 2 true", "candidate [c-1] 3 false");
    }
  }

  @Test
  void leavesNoByteOfAnErasedPersonAfterCompaction() throws IOException {
    Input input = new Input(folder);
    input.row(Input.CANDIDATE, Map.of("id", "kanarie-1", "contact_presentation", "kanarie-zin"));
    input.write(
        "candidate_wishes_interests.csv", "candidate_id,position,value\nkanarie-1,1,zang\n");
    try (Storage store = TestStore.open(folder)) {
      insert(store, "c-1", "kanarie-2");
      update(store, "kanarie-1", 1);
      store.commit(
          ChangeSet.empty()
              .erase(new CandidateId("kanarie-1"))
              .erase(new CandidateId("kanarie-2")));
      store.compact();
      assertThat(allBytes()).doesNotContain("kanarie").contains("c-1");
      update(store, "c-1", 1);
    }
    assertThat(allBytes()).doesNotContain("kanarie");
  }

  @Test
  void takesPlainFilesAsRevisionOne() {
    Input input = new Input(folder);
    input.row(Input.CANDIDATE, Map.of("id", "c-1"));
    try (Storage store = TestStore.open(folder)) {
      assertThat(TestStore.revision(store)).isEqualTo(1);
      assertThat(names()).containsExactly("LOCK", "candidate.csv");
      update(store, "c-1", 1);
      assertThat(names()).contains("candidate.csv", "candidate-1.csv", "CURRENT");
      update(store, "c-1", 2);
      assertThat(names()).doesNotContain("candidate.csv");
    }
    try (Storage store = TestStore.open(folder)) {
      assertThat(TestStore.revision(store)).isEqualTo(3);
    }
    input.row(Input.CANDIDATE, Map.of("id", "c-9"));
    assertThatThrownBy(() -> TestStore.open(folder))
        .isInstanceOf(FolderChangedException.class)
        .hasMessage(
            "The file [candidate.csv] is no part of the store in its folder; nothing was written.\n"
                + "Maybe move it to a folder of its own and read it there.");
  }

  @Test
  void refusesPlainFilesWithFaults() {
    new Input(folder).row(Input.CANDIDATE, Map.of("id", "c 1"));
    assertThatThrownBy(() -> TestStore.open(folder))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("candidate.csv:2 id");
    new Input(folder).row(Input.CANDIDATE, Map.of("id", "c-1"));
    TestStore.open(folder).close();
  }

  @Test
  void refusesAnEditUntilItIsAdopted() throws IOException {
    try (Storage store = TestStore.open(folder)) {
      insert(store, "c-1", "c-2");
      store.commit(ChangeSet.empty().insert(Kind.EMPLOYER, TestStore.employer("e-1", "Oud")));
    }
    String file = "employer-3.csv";
    String text = Files.readString(folder.resolve(file));
    Files.writeString(folder.resolve(file), text.replace("Oud", "Nieuw") + "e-2,Vers,,,,,\n");
    assertThatThrownBy(() -> TestStore.open(folder))
        .isInstanceOf(CorruptStoreException.class)
        .hasMessage(
            "The store is damaged: [employer-3.csv] at [checksum]: it is not what was written; to"
                + " take in an edit that was made on purpose, open the folder with adopt=true.\n"
                + "Maybe put back a copy; nothing was changed.");
    try (Storage store = TestStore.adopt(folder);
        Picture picture = store.picture()) {
      assertThat(picture.revision().number()).isEqualTo(3);
      assertThat(picture.find(Kind.EMPLOYER, new EmployerId("e-1")))
          .contains(new Versioned<>(TestStore.employer("e-1", "Nieuw"), 2, new Revision(3)));
      assertThat(picture.find(Kind.EMPLOYER, new EmployerId("e-2")))
          .contains(new Versioned<>(TestStore.employer("e-2", "Vers"), 1, new Revision(3)));
      assertThat(picture.find(Kind.CANDIDATE, new CandidateId("c-1")).orElseThrow().version())
          .isEqualTo(1);
    }
    try (Storage store = TestStore.open(folder)) {
      assertThat(TestStore.revision(store)).isEqualTo(3);
    }
  }

  @Test
  void adoptsAFileForATableThatHadNone() {
    try (Storage store = TestStore.open(folder)) {
      insert(store, "c-1");
    }
    new Input(folder)
        .write("candidate_wishes_interests.csv", "candidate_id,position,value\nc-1,1,zang\n");
    try (Storage store = TestStore.adopt(folder);
        Picture picture = store.picture()) {
      Candidate candidate =
          picture.find(Kind.CANDIDATE, new CandidateId("c-1")).orElseThrow().value();
      assertThat(candidate.wishes().interests()).containsExactly("zang");
    }
    TestStore.open(folder).close();
  }

  @Test
  void refusesAnEditWithFaultsEvenWhenAdopting() throws IOException {
    try (Storage store = TestStore.open(folder)) {
      store.commit(ChangeSet.empty().insert(Kind.EMPLOYER, TestStore.employer("e-1", "Oud")));
    }
    Files.writeString(
        folder.resolve("employer-1.csv"),
        Files.readString(folder.resolve("employer-1.csv")).replace("Oud", " "));
    assertThatThrownBy(() -> TestStore.adopt(folder))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("employer-1.csv:2 name: This must be filled in. [not-blank]");
  }

  @Test
  void doesNotOverwriteAnEditMadeWhileOpen() throws IOException {
    try (Storage store = TestStore.open(folder)) {
      insert(store, "c-1");
      Path file = folder.resolve("candidate-1.csv");
      String text = Files.readString(file);
      Files.writeString(file, text + " ");
      assertThatThrownBy(() -> update(store, "c-1", 1))
          .isInstanceOf(FolderChangedException.class)
          .hasMessageStartingWith(
              "The file [candidate-1.csv] was changed by somebody else since the store was opened,"
                  + " first in line [3]; nothing was written.\nMaybe close the store");
      assertThat(TestStore.revision(store)).isEqualTo(1);
      Files.writeString(file, text);
      update(store, "c-1", 1);
    }
  }

  @Test
  void refusesASecondWriterAtOnce() {
    try (Storage store = TestStore.open(folder)) {
      assertThatThrownBy(() -> TestStore.open(folder.resolve(".")))
          .isInstanceOf(nl.pow.core.store.StoreLockedException.class)
          .hasMessageStartingWith("The store in [" + folder.toAbsolutePath());
      insert(store, "c-1");
      CsvReading withoutPurpose = CsvFolder.read(folder, Locale.ENGLISH);
      assertThat(withoutPurpose.problems()).extracting(Problem::code).containsExactly("csv-store");
      assertThat(withoutPurpose.entities(Kind.CANDIDATE)).isEmpty();
    }
    TestStore.open(folder).close();
  }

  @Test
  void refusesASecondWriterInAnotherProcess() throws Exception {
    try (Storage store = TestStore.open(folder)) {
      // in this process the second one is refused without losing the lock of the first
      assertThatThrownBy(() -> TestStore.open(folder))
          .isInstanceOf(nl.pow.core.store.StoreLockedException.class);
      assertThat(SecondProcess.run(folder)).isEqualTo(20);
      insert(store, "c-1");
    }
    assertThat(SecondProcess.run(folder)).isEqualTo(10);
  }

  @Test
  void changesNothingOnAConflict() {
    try (Storage store = TestStore.open(folder)) {
      insert(store, "c-1");
      List<String> before = names();
      assertThatThrownBy(() -> update(store, "c-1", 7)).isInstanceOf(ConflictException.class);
      assertThat(names()).isEqualTo(before);
    }
  }

  @Test
  void refusesTextThatUtf8DoesNotHave() {
    try (Storage store = TestStore.open(folder)) {
      for (String text : List.of("\uD800", "\0", "x".repeat(70_000))) {
        assertThatThrownBy(
                () ->
                    store.commit(
                        ChangeSet.empty().insert(Kind.EMPLOYER, TestStore.employer("e-1", text))))
            .isInstanceOf(nl.pow.core.InvalidValueException.class);
      }
      assertThat(TestStore.revision(store)).isZero();
    }
  }

  @Test
  void makesFilesThatOnlyTheOwnerReads() throws IOException {
    try (Storage store = TestStore.open(folder)) {
      insert(store, "c-1");
      update(store, "c-1", 1);
      for (String name : names()) {
        assertThat(
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
            .as(name)
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void canBeClosedTwiceAndNotUsedAfterwards() {
    Storage store = TestStore.open(folder);
    store.close();
    store.close();
    assertThatThrownBy(store::picture).isInstanceOf(StoreClosedException.class);
    assertThatThrownBy(() -> store.commit(ChangeSet.empty()))
        .isInstanceOf(StoreClosedException.class);
    assertThatThrownBy(store::compact).isInstanceOf(StoreClosedException.class);
  }

  @Test
  void refusesAFolderWhosePointerIsGone() throws IOException {
    try (Storage store = TestStore.open(folder)) {
      insert(store, "c-1");
    }
    Files.delete(folder.resolve("CURRENT"));
    assertThatThrownBy(() -> TestStore.open(folder))
        .isInstanceOf(CorruptStoreException.class)
        .hasMessageContaining("[CURRENT]");
  }

  @Test
  void commitsWithAnInterruptAndKeepsIt() {
    try (Storage store = TestStore.open(folder)) {
      Thread.currentThread().interrupt();
      insert(store, "c-1");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(TestStore.revision(store)).isEqualTo(1);
    }
  }

  @Test
  void commitsThoughItIsInterruptedAllTheTime() throws InterruptedException {
    Thread host = Thread.currentThread();
    AtomicBoolean done = new AtomicBoolean();
    Thread nuisance =
        new Thread(
            () -> {
              while (!done.get()) {
                host.interrupt();
              }
            });
    try (Storage store = TestStore.open(folder)) {
      nuisance.start();
      for (int i = 0; i < 100; i++) {
        insert(store, "c-" + i);
      }
      store.compact();
      assertThat(TestStore.revision(store)).isEqualTo(100);
    } finally {
      done.set(true);
      assertThat(Thread.interrupted()).isTrue();
      join(nuisance);
    }
    assertThat(TestStore.open(folder)).satisfies(s -> assertThat(TestStore.all(s)).hasSize(100));
  }

  private static void join(Thread thread) {
    while (thread.isAlive()) {
      boolean again = Thread.interrupted();
      assertThat(again).isIn(true, false);
    }
  }

  private static void insert(Storage store, String... ids) {
    store.commit(
        ChangeSet.empty()
            .insertAll(Kind.CANDIDATE, Stream.of(ids).map(TestStore::candidate).toList()));
  }

  private static void update(Storage store, String id, long version) {
    Candidate changed = TestStore.candidate(id).withStatus(CandidateStatus.PAUSED);
    store.commit(ChangeSet.empty().update(Kind.CANDIDATE, changed, version));
  }

  private static void delete(Storage store, String id, long version) {
    store.commit(ChangeSet.empty().delete(Kind.CANDIDATE, new CandidateId(id), version));
  }

  private static List<Candidate> candidates(int count) {
    return IntStream.range(0, count).mapToObj(i -> TestStore.candidate("c-" + i)).toList();
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(p -> p.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String allBytes() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : names()) {
      all.append(name).append(Files.readString(folder.resolve(name)));
    }
    return all.toString();
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
