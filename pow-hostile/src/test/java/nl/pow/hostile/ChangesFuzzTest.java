package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.pow.core.PowException;
import nl.pow.core.store.CorruptStoreException;
import org.junit.jupiter.params.provider.MethodSource;

/** A commit that somebody else wrote, with the checksums that belong to it. */
class ChangesFuzzTest {
  private static final StoreFiles STORE = StoreFiles.fresh();

  static Stream<byte[]> seeds() {
    String good = new String(STORE.changes(), StandardCharsets.UTF_8);
    return Seeds.of(
        good,
        // found by fuzzing: rows of different tables under one number
        good.replaceAll("(cell,,,,[a-z_]+),[0-9]+,", "$1,1,"),
        good.replace("insert,", "update,"),
        good.replace(",1,,,,", ",x,,,,"))
        .stream();
  }

  @MethodSource("seeds")
  @FuzzTest
  void opensOrRefusesByType(byte[] bytes) {
    STORE.restore();
    STORE.putChanges(bytes);
    try {
      STORE.open();
    } catch (PowException refused) {
      assertThat(refused).isInstanceOf(CorruptStoreException.class);
    }
  }
}
