package nl.pow.blackbox.outsider;

import java.util.List;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreProvider;

/** A store of an outsider: a slate that is wiped when it is put away. */
public final class SlateStoreProvider implements StoreProvider {
  private static final Setting<String> WALL =
      Setting.required("wall", String.class, text -> text, "the wall that it hangs on");
  private static final Setting<String> CHALK =
      Setting.optional("chalk", String.class, text -> text, "white", "a colour");

  public SlateStoreProvider() {}

  @Override
  public String name() {
    return "slate";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(WALL, CHALK);
  }

  @Override
  public Storage open(Settings settings) {
    return new Slate(settings.get(WALL) + ", " + settings.get(CHALK));
  }
}
