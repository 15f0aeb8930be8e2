package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read several bytes at a time, or but once, equals what the plain way gives. */
class QuickReadingTest {
  @Test
  void plainBytesEndWhereALoopSaysSo() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = (byte) (random.nextInt(60) == 0 ? random.nextInt(256) : 1 + random.nextInt(127));
      }
      int expected = 0;
      while (expected < bytes.length && bytes[expected] > 0) {
        expected++;
      }
      FileBytes file = new FileBytes("x.csv", bytes);
      int plain = file.plainBytes();
      assertThat(plain).isEqualTo(expected);
      assertThat(file.firstForeignByte(plain)).isEqualTo(file.firstForeignByte(0));
      assertThat(file.firstNul(plain)).isEqualTo(file.firstNul(0));
    }
  }

  @Test
  void linesSumTheSameInPartsAndAtOnce() {
    Random random = new Random(2);
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = (byte) (random.nextInt(9) == 0 ? '\n' : random.nextInt(256));
      }
      LineSums single = new LineSums();
      for (int j = 0; j < bytes.length; j++) {
        single.add(bytes, j, 1);
      }
      assertThat(single.firstDifference(bytes)).isZero();
      if (bytes.length > 0) {
        byte[] other = bytes.clone();
        int at = random.nextInt(bytes.length);
        other[at] = (byte) (other[at] + (other[at] == '\n' - 1 ? 2 : 1));
        assertThat(single.firstDifference(other)).isEqualTo(line(bytes, at));
      }
    }
  }

  @Test
  void aTextSeenBeforeIsTheTextThatIsThere() {
    Random random = new Random(3);
    SeenTexts seen = new SeenTexts();
    for (int i = 0; i < 200_000; i++) {
      char[] buffer = new char[random.nextInt(40)];
      for (int j = 0; j < buffer.length; j++) {
        buffer[j] = (char) (random.nextInt(20) == 0 ? random.nextInt(0x10000) : 'a' + j % 2);
      }
      int offset = random.nextInt(buffer.length + 1);
      int length = random.nextInt(buffer.length - offset + 1);
      assertThat(seen.of(buffer, offset, length)).isEqualTo(new String(buffer, offset, length));
    }
    // two texts of one hash
    assertThat(seen.of("AaBB".toCharArray(), 0, 2)).isEqualTo("Aa");
    assertThat(seen.of("AaBB".toCharArray(), 2, 2)).isEqualTo("BB");
  }

  private static int line(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
