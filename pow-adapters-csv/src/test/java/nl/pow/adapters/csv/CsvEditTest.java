package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others do to files of a store is a conflict, and nothing that they wrote gets lost. */
class CsvEditTest {
  private static final String MINE = "mine\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"employer-4.csv,4", "changes-5.csv,3", "manifest-5.json,7", "CURRENT,1"})
  void isAConflictThatNamesFileAndLine(String name, int line) throws IOException {
    try (Storage store = threeEmployers()) {
      insert(store, "e-4");
      Path file = folder.resolve(name);
      byte[] before = Files.readAllBytes(file);
      edit(file, line);
      FolderChangedException conflict =
          catchThrowableOfType(FolderChangedException.class, () -> insert(store, "e-5"));
      assertThat(conflict.file()).isEqualTo(name);
      assertThat(conflict.line()).isEqualTo(line);
      assertThat(conflict)
          .hasMessage(
              "The file ["
                  + name
                  + "] was changed by somebody else since the store was opened, first in line ["
                  + line
                  + "]; nothing was written.\n"
                  + "Maybe close the store, then put the file back, or open the folder with"
                  + " adopt=true to take the edit in.");
      assertThat(TestStore.revision(store)).isEqualTo(4);
      Files.write(file, before);
      insert(store, "e-5");
    }
  }

  @Test
  void namesTheLineWhenRowsWereAddedOrRemoved() throws IOException {
    try (Storage store = threeEmployers()) {
      Path file = folder.resolve("employer-4.csv");
      List<String> lines = Files.readAllLines(file);
      for (int line : List.of(1, 2, 4)) {
        Files.write(file, lines.subList(0, line - 1));
        assertThatThrownBy(() -> insert(store, "e-4"))
            .hasMessageContaining(", first in line [" + line + "]; nothing was written.");
      }
      Files.writeString(file, String.join("\n", lines) + "\ne-9,Vers,,,,,\n");
      assertThatThrownBy(() -> insert(store, "e-4")).hasMessageContaining("in line [5];");
      Files.writeString(file, String.join("\r\n", lines) + "\r\n");
      assertThatThrownBy(() -> insert(store, "e-4")).hasMessageContaining("in line [1];");
      Files.writeString(file, String.join("\n", lines) + "\n");
    }
  }

  @Test
  void doesNotReadAFileThatGrewBeyondAnyEdit() throws IOException {
    try (Storage store = threeEmployers()) {
      Path file = folder.resolve("employer-4.csv");
      byte[] before = Files.readAllBytes(file);
      Files.write(file, new byte[3 << 20], StandardOpenOption.APPEND);
      FolderChangedException conflict =
          catchThrowableOfType(FolderChangedException.class, () -> insert(store, "e-4"));
      assertThat(conflict.file()).isEqualTo("employer-4.csv");
      assertThat(conflict.line()).isZero();
      Files.write(file, before);
      insert(store, "e-4");
    }
  }

  @Test
  void isAConflictInAFileOfTheGenerationBeforeToo() throws IOException {
    try (Storage store = TestStore.open(folder)) {
      insert(store, "e-1");
      insert(store, "e-2");
      store.compact();
      insert(store, "e-3");
    }
    Path old = folder.resolve("employer-3.csv");
    assertThat(old).exists();
    try (Storage store = TestStore.open(folder)) {
      edit(old, 3);
      assertThatThrownBy(() -> insert(store, "e-4"))
          .isInstanceOf(FolderChangedException.class)
          .hasMessage(
              "The file [employer-3.csv] was changed by somebody else though it no longer counts,"
                  + " first in line [3]; nothing was written.\n"
                  + "Maybe it was open in another program. Move it out of the folder, and make the"
                  + " edit anew in the file of [employer] that counts.");
      assertThatThrownBy(store::compact).isInstanceOf(FolderChangedException.class);
      assertThat(Files.readString(old)).contains(MINE.strip());
      assertThat(TestStore.revision(store)).isEqualTo(3);
    }
    assertThatThrownBy(() -> TestStore.open(folder))
        .isInstanceOf(FolderChangedException.class)
        .hasMessageContaining("[employer-3.csv]");
    Files.delete(old);
    try (Storage store = TestStore.open(folder)) {
      insert(store, "e-4");
      assertThat(TestStore.revision(store)).isEqualTo(4);
    }
  }

  @Test
  void keepsAFileThatIsEditedJustWhenItWouldBeRemoved() throws IOException {
    try (Storage store = threeEmployers()) {
      insert(store, "e-4");
    }
    MemoryDir dir = CsvKillTest.copy(folder);
    Storage store = CsvStorage.open(dir, CsvLimits.defaults(), false);
    dir.before("rename CURRENT.tmp CURRENT", () -> dir.files.put("employer-4.csv", new byte[3]));
    insert(store, "e-5");
    assertThat(dir.files.get("employer-4.csv")).hasSize(3);
    assertThatThrownBy(() -> insert(store, "e-6"))
        .isInstanceOf(FolderChangedException.class)
        .hasMessageContaining("[employer-4.csv]");
    dir.files.remove("employer-4.csv");
    insert(store, "e-6");
    assertThat(TestStore.revision(store)).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({"candidate-1.csv", "candidate-2.csv", "employer-2024.csv", "vacancy-999.csv"})
  void refusesAFileThatOnlyLooksLikeOneOfTheStore(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, MINE);
    refuses(name);
    Files.delete(file);
    threeEmployers().close();
    if (!Files.exists(file)) {
      Files.writeString(file, MINE);
      refuses(name);
      Files.delete(file);
    }
    try (Storage store = TestStore.open(folder)) {
      assertThat(TestStore.revision(store)).isEqualTo(3);
    }
  }

  private void refuses(String name) throws IOException {
    assertThatThrownBy(() -> TestStore.open(folder))
        .isInstanceOf(FolderChangedException.class)
        .hasMessage(
            "The file ["
                + name
                + "] is no part of the store in its folder; nothing was written.\n"
                + "Maybe move it to a folder of its own.");
    assertThat(folder.resolve(name)).content().isEqualTo(MINE);
  }

  @Test
  void refusesToGoOnWhenTheLockFileIsGone() throws IOException {
    Path lock = folder.resolve(CsvStorage.LOCK);
    try (Storage store = threeEmployers()) {
      Files.delete(lock);
      assertThatThrownBy(() -> insert(store, "e-4"))
          .isInstanceOf(FolderChangedException.class)
          .hasMessage(
              "The file [LOCK] was removed or replaced by somebody else since the store was opened;"
                  + " nothing was written.\n"
                  + "Maybe close the store and open it again, and leave that file where it is.");
      assertThat(TestStore.revision(store)).isEqualTo(3);
    }
    try (Storage store = TestStore.open(folder)) {
      insert(store, "e-4");
    }
  }

  private Storage threeEmployers() {
    Storage store = TestStore.open(folder);
    insert(store, "e-1");
    insert(store, "e-2");
    store.commit(
        ChangeSet.empty().insertAll(Kind.EMPLOYER, List.of(TestStore.employer("e-3", "C"))));
    store.compact();
    return store;
  }

  private static void insert(Storage store, String id) {
    store.commit(ChangeSet.empty().insert(Kind.EMPLOYER, TestStore.employer(id, "Bedrijf")));
  }

  /** Changes one line, or adds one. */
  private static void edit(Path file, int line) throws IOException {
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file));
    if (line > lines.size()) {
      lines.add(MINE.strip());
    } else {
      lines.set(line - 1, MINE.strip());
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
