package nl.example.mvstore;

import java.util.List;
import java.util.function.Function;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreProvider;

/** Opens stores of one file: {@code Store.open("mvstore", Map.of("file", "people.mv"), ...)}. */
public final class MvStoreProvider implements StoreProvider {
  static final Setting<String> FILE =
      Setting.required(
          "file",
          String.class,
          Function.identity(),
          "the file, in a file system of H2's such as async: or on disk; made when it is not there");

  /** For the service loader. */
  public MvStoreProvider() {}

  @Override
  public String name() {
    return "mvstore";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(FILE);
  }

  @Override
  public Storage open(Settings settings) {
    return new MvStorage(StoreFile.open(settings.get(FILE)));
  }
}
