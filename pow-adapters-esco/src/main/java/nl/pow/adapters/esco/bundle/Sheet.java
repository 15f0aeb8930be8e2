package nl.pow.adapters.esco.bundle;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.pow.adapters.esco.concept.Links;

/** A CSV file beside this class; its first record names the columns, {@code code} among them. */
final class Sheet {
  private final List<String> header;
  private final List<CsvRecord> records;

  private Sheet(List<CsvRecord> all) {
    header = all.get(0).getFields();
    records = all.subList(1, all.size());
  }

  static Sheet read(String file) {
    try (InputStream stream = Sheet.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing beside " + Sheet.class.getName());
      }
      List<CsvRecord> records = new ArrayList<>();
      CsvReader.builder()
          .commentStrategy(CommentStrategy.NONE)
          // there are as many fields as there are titles
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(stream, StandardCharsets.UTF_8)
          .forEach(records::add);
      return new Sheet(records);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  List<CsvRecord> records() {
    return records;
  }

  /** The values of a column; empty texts when there is no such column. */
  List<String> column(String name) {
    int column = header.indexOf(name);
    return column < 0
        ? Collections.nCopies(records.size(), "")
        : records.stream().map(record -> record.getField(column)).toList();
  }

  /** Links to the numbers in a column. */
  Links numbers(String name) {
    return links(name, Integer::parseInt);
  }

  /** Links to the rows of a sheet that the codes in a column name. */
  Links places(String name, Sheet named) {
    Map<String, Integer> places = new HashMap<>();
    named.column("code").forEach(code -> places.put(code, places.size()));
    return links(name, places::get);
  }

  private Links links(String name, ToIntFunction<String> number) {
    List<int[]> targets = new ArrayList<>(records.size());
    for (String field : column(name)) {
      String[] words = field.isEmpty() ? new String[0] : field.split(" ", -1);
      int[] numbers = new int[words.length];
      for (int i = 0; i < words.length; i++) {
        numbers[i] = number.applyAsInt(words[i]);
      }
      targets.add(numbers);
    }
    return Links.of(targets);
  }
}
