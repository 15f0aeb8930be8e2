package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.pow.core.PowException;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that a store cannot be in are refused in our own words, and nothing is written there. */
class CsvRefusalTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"CURRENT", "candidate.csv", "LOCK"})
  void followsNoSymbolicLink(String name) throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "id\nc-1\n");
    Path store = Files.createDirectory(folder.resolve("store"));
    Files.createSymbolicLink(store.resolve(name), elsewhere);
    assertThatThrownBy(() -> TestStore.openAsHost(store)).isInstanceOf(PowException.class);
    assertThat(elsewhere).hasContent("id\nc-1\n");
    assertThat(store.resolve(name)).isSymbolicLink();
  }

  @Test
  void takesALinkToTheFolderForTheFolder() throws IOException {
    Path store = Files.createDirectory(folder.resolve("store"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), store);
    try (Storage open = TestStore.openAsHost(link)) {
      open.commit(Script.inserts("c-1"));
      assertThatThrownBy(() -> TestStore.openAsHost(store))
          .isInstanceOf(nl.pow.core.store.StoreLockedException.class);
    }
    try (Storage open = TestStore.openAsHost(store)) {
      assertThat(TestStore.all(open)).hasSize(1);
    }
  }

  @Test
  void refusesANameThatIsTooLong() {
    refuses(folder.resolve("x".repeat(256)));
    Path deep = folder;
    for (int i = 0; i < 20; i++) {
      deep = deep.resolve("y".repeat(250));
    }
    refuses(deep);
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    refuses(file);
    refuses(file.resolve("below"));
    assertThat(file).hasContent("mine");
  }

  @Test
  void refusesAFolderThatIsNotInTheFileSystemItself() throws IOException {
    URI zip = URI.create("jar:" + folder.resolve("store.zip").toUri());
    try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      refuses(Files.createDirectory(inside.getPath("/store")));
    }
  }

  @Test
  void neverFallsBackToAMoveInTwoSteps() {
    MemoryDir dir = new MemoryDir();
    Storage store = CsvStorage.open(dir, CsvLimits.defaults(), false);
    store.commit(Script.inserts("c-1"));
    dir.before(
        "rename CURRENT.tmp CURRENT",
        () -> dir.failNow(new AtomicMoveNotSupportedException("CURRENT.tmp", "CURRENT", "no")));
    dir.log.clear();
    assertThatThrownBy(() -> store.commit(Script.inserts("c-2")))
        .isInstanceOf(StoreFailedException.class)
        .hasCauseInstanceOf(AtomicMoveNotSupportedException.class)
        .extracting(e -> ((StoreFailedException) e).outcome())
        .isEqualTo(Outcome.NOT_COMMITTED);
    assertThat(dir.log.get(dir.log.size() - 1)).isEqualTo("rename CURRENT.tmp CURRENT");
    store.commit(Script.inserts("c-2"));
    store.close();
    assertThat(TestStore.all(CsvStorage.open(dir, CsvLimits.defaults(), false))).hasSize(2);
  }

  private static void refuses(Path place) {
    assertThatThrownBy(() -> TestStore.openAsHost(place))
        .isInstanceOf(StoreFailedException.class)
        .extracting(e -> ((StoreFailedException) e).outcome())
        .isEqualTo(Outcome.NOT_COMMITTED);
  }
}
