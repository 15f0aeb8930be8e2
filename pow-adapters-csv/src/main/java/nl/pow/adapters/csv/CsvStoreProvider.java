package nl.pow.adapters.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreFailedException;
import nl.pow.core.store.StoreProvider;

/**
 * Opens a folder of CSV files as a storage, under the name {@code csv}.
 *
 * <p>One writer has a folder at a time, over threads and processes; whoever comes second gets a
 * {@link nl.pow.core.store.StoreLockedException} at once. A folder that is not there is made.
 */
public final class CsvStoreProvider implements StoreProvider {
  /** The folder. */
  public static final Setting<Path> DIRECTORY =
      Setting.required("directory", Path.class, Path::of, "the folder that holds the files");

  /** Whether edits that were made to its files while it was closed are taken in. */
  public static final Setting<Boolean> ADOPT =
      Setting.flag(
          "adopt", false, "true to take in edits that somebody made to the files on purpose");

  /** How much a file may hold. */
  public static final Setting<CsvLimits> LIMITS =
      Setting.object("limits", CsvLimits.class, "how much a file may hold, instead of the others");

  private static final CsvLimits NORMAL = CsvLimits.defaults();
  private static final Setting<Integer> FILE_BYTES =
      limit("maxFileBytes", NORMAL.fileBytes(), "the greatest size of a file in bytes");
  private static final Setting<Integer> RECORD_CHARS =
      limit("maxRecordChars", NORMAL.recordChars(), "the greatest length of a record");
  private static final Setting<Integer> FIELD_CHARS =
      limit("maxFieldChars", NORMAL.fieldChars(), "the greatest length of a field");
  private static final Setting<Integer> COLUMNS =
      limit("maxColumns", NORMAL.columns(), "the greatest number of columns");
  private static final Setting<Integer> ROWS =
      limit("maxRows", NORMAL.rows(), "the greatest number of rows in a file");
  private static final Setting<Integer> PROBLEMS =
      limit("maxProblems", NORMAL.problems(), "the number of problems after which reading stops");

  /** Made by the plug-in lookup. */
  public CsvStoreProvider() {}

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        DIRECTORY, ADOPT, LIMITS, FILE_BYTES, RECORD_CHARS, FIELD_CHARS, COLUMNS, ROWS, PROBLEMS);
  }

  /**
   * {@inheritDoc}
   *
   * @throws nl.pow.core.store.StoreLockedException when somebody else has the folder open
   * @throws nl.pow.core.store.CorruptStoreException when a file is not what was written
   * @throws nl.pow.core.InvalidDataException when plain files, or edited ones, hold faults
   * @throws FolderChangedException when a file lies in the folder that is no part of the store
   * @throws StoreFailedException when the folder cannot be read
   */
  @Override
  public Storage open(Settings settings) {
    Path folder = settings.get(DIRECTORY);
    try {
      Files.createDirectories(folder);
      return CsvStorage.open(new RealDir(folder), limits(settings), settings.get(ADOPT));
    } catch (IOException e) {
      throw new StoreFailedException(
          "Opening the folder [" + folder + "]", Outcome.NOT_COMMITTED, e);
    }
  }

  private static CsvLimits limits(Settings settings) {
    return settings
        .find(LIMITS)
        .orElseGet(
            () ->
                new CsvLimits(
                    settings.get(FILE_BYTES),
                    settings.get(RECORD_CHARS),
                    settings.get(FIELD_CHARS),
                    settings.get(COLUMNS),
                    settings.get(ROWS),
                    settings.get(PROBLEMS)));
  }

  private static Setting<Integer> limit(String name, int normal, String description) {
    return Setting.number(name, 1, Integer.MAX_VALUE, normal, description);
  }
}
