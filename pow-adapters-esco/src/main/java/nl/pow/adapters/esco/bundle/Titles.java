package nl.pow.adapters.esco.bundle;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import nl.pow.adapters.esco.concept.Names;
import org.jspecify.annotations.Nullable;

/** The names of all occupations in one language, read when somebody asks for one. Thread-safe. */
final class Titles extends AbstractList<Names> implements RandomAccess {
  private final String file;
  private final int size;
  private volatile @Nullable List<Names> names;

  Titles(String file, int size) {
    this.file = file;
    this.size = size;
  }

  @Override
  public Names get(int index) {
    List<Names> held = names;
    return (held == null ? read() : held).get(index);
  }

  @Override
  public int size() {
    return size;
  }

  private synchronized List<Names> read() {
    List<Names> held = names;
    if (held == null) {
      held =
          Resource.records(file, CsvRecordHandler.of()).stream()
              .skip(1)
              .map(Titles::names)
              .toList();
      names = held;
    }
    return held;
  }

  private static Names names(CsvRecord record) {
    List<String> fields = record.getFields();
    String preferred = fields.get(1);
    return new Names(preferred.isEmpty() ? null : preferred, fields.subList(2, fields.size()));
  }
}
