package nl.pow.adapters.esco.bundle;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes a file column by column: the first so many as texts, the others as numbers with a blank
 * between two. There are 150,000 numbers, and whoever opens the library waits.
 */
final class Columns extends AbstractBaseCsvCallbackHandler<Integer> {
  private static final int[] NONE = {};

  private final List<List<String>> texts = new ArrayList<>();
  private final List<List<int[]>> numbers = new ArrayList<>();
  private boolean header = true;

  private Columns(int textColumns, int numberColumns) {
    for (int i = 0; i < textColumns; i++) {
      texts.add(new ArrayList<>());
    }
    for (int i = 0; i < numberColumns; i++) {
      numbers.add(new ArrayList<>());
    }
  }

  static Columns read(String file, int textColumns, int numberColumns) {
    Columns columns = new Columns(textColumns, numberColumns);
    Resource.records(file, columns);
    return columns;
  }

  /** The texts of a column, counted from 0. */
  List<String> texts(int column) {
    return texts.get(column);
  }

  /** The numbers of a column, counted from 0 behind the texts. */
  List<int[]> numbers(int column) {
    return numbers.get(column);
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (header) {
      return;
    }
    if (index < texts.size()) {
      texts.get(index).add(new String(buffer, offset, length));
    } else {
      numbers.get(index - texts.size()).add(numbersIn(buffer, offset, offset + length));
    }
  }

  @Override
  protected Integer buildRecord() {
    header = false;
    return getFieldCount();
  }

  private static int[] numbersIn(char[] buffer, int start, int end) {
    if (start == end) {
      return NONE;
    }
    int[] found = new int[(end - start) / 2 + 1];
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = buffer[i];
      if (c == ' ') {
        at++;
      } else {
        found[at] = found[at] * 10 + (c - '0');
      }
    }
    return Arrays.copyOf(found, at + 1);
  }
}
