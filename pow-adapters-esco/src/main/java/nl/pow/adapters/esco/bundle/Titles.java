package nl.pow.adapters.esco.bundle;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import nl.pow.adapters.esco.concept.Later;
import nl.pow.adapters.esco.concept.Names;

/** All names in one file, read when somebody asks for one. Thread-safe. */
final class Titles extends AbstractList<Names> implements RandomAccess {
  private final int size;
  private final Later<List<Names>> names;

  Titles(String file, int size) {
    this.size = size;
    this.names = new Later<>(() -> read(file));
  }

  @Override
  public Names get(int index) {
    return names.get().get(index);
  }

  @Override
  public int size() {
    return size;
  }

  private static List<Names> read(String file) {
    return Resource.records(file, CsvRecordHandler.of()).stream()
        .skip(1)
        .map(Titles::names)
        .toList();
  }

  private static Names names(CsvRecord record) {
    List<String> fields = record.getFields();
    String preferred = fields.get(1);
    return new Names(preferred.isEmpty() ? null : preferred, fields.subList(2, fields.size()));
  }
}
