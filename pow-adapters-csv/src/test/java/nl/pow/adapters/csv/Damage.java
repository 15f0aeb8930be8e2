package nl.pow.adapters.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

/** A way in which the files of a store get damaged. */
enum Damage {
  FLIP_A_BIT {
    @Override
    void hit(SortedMap<String, byte[]> files, String name, Random random) {
      byte[] bytes = files.get(name);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
  },
  CUT {
    @Override
    void hit(SortedMap<String, byte[]> files, String name, Random random) {
      byte[] bytes = files.get(name);
      files.put(name, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }
  },
  ZERO {
    @Override
    void hit(SortedMap<String, byte[]> files, String name, Random random) {
      byte[] bytes = files.get(name);
      int from = random.nextInt(bytes.length);
      Arrays.fill(bytes, from, from + 1 + random.nextInt(bytes.length - from), (byte) 0);
    }
  },
  DELETE {
    @Override
    void hit(SortedMap<String, byte[]> files, String name, Random random) {
      files.remove(name);
    }
  },
  DOUBLE_A_LINE {
    @Override
    void hit(SortedMap<String, byte[]> files, String name, Random random) {
      byte[] bytes = files.get(name);
      int at = random.nextInt(bytes.length);
      int start = at;
      while (start > 0 && bytes[start - 1] != '\n') {
        start--;
      }
      int end = at;
      while (end < bytes.length - 1 && bytes[end] != '\n') {
        end++;
      }
      byte[] longer = Arrays.copyOf(bytes, bytes.length + end + 1 - start);
      System.arraycopy(bytes, start, longer, end + 1, bytes.length - start);
      files.put(name, longer);
    }
  },
  /** The contents of two generations of one table, or of any other file, change places. */
  SWAP {
    @Override
    void hit(SortedMap<String, byte[]> files, String name, Random random) {
      String table = name.replaceAll("-[0-9]+", "");
      List<String> others =
          files.keySet().stream()
              .filter(n -> !n.equals(name) && n.replaceAll("-[0-9]+", "").equals(table))
              .toList();
      List<String> from = others.isEmpty() ? List.copyOf(files.keySet()) : others;
      String other = from.get(random.nextInt(from.size()));
      byte[] bytes = files.get(name);
      files.put(name, files.get(other));
      files.put(other, bytes);
    }
  };

  abstract void hit(SortedMap<String, byte[]> files, String name, Random random);
}
