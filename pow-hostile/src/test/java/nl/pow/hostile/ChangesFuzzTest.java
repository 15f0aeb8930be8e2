package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import nl.pow.core.PowException;
import nl.pow.core.store.CorruptStoreException;
import org.junit.jupiter.params.provider.MethodSource;

/** A commit that somebody else wrote, with the checksums that belong to it. */
class ChangesFuzzTest {
  private static final StoreFiles STORE = StoreFiles.fresh();

  static Stream<byte[]> seeds() {
    return Stream.of(STORE.changes());
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
