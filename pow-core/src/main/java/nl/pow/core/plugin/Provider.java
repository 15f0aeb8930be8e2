package nl.pow.core.plugin;

import java.util.List;

/**
 * What every plug-in tells about itself; the root of all kinds of providers.
 *
 * <p>A provider is found by {@link java.util.ServiceLoader}: it is a public class with a public
 * constructor without arguments. That constructor and the methods of this interface must be cheap:
 * no input or output, no waiting, no threads. They are called at every search, also when nobody
 * wants this provider; nothing here cuts off a slow one. A provider holds no state and may be used
 * by any number of threads.
 *
 * <p>Rules that bind every implementation:
 *
 * <ul>
 *   <li><b>P01</b> A search finds it.
 *   <li><b>P02</b> Its class is public and has a public constructor without arguments, which works.
 *   <li><b>P03</b> Its methods answer: never with null, never with an exception.
 *   <li><b>P04</b> Its name matches {@code [a-z][a-z0-9-]{0,31}}.
 *   <li><b>P05</b> Its name is unique within its kind.
 *   <li><b>P06</b> Its level is {@link #SPI_VERSION}.
 *   <li><b>P07</b> Its settings have different names, and each says what is expected.
 *   <li><b>P08</b> What its settings do not know, or lack, is refused by name.
 *   <li><b>P09</b> Its constructor and the methods of this interface take no time and start no
 *       threads.
 *   <li><b>P10</b> It gives the same answers each time, to every thread and from every instance.
 *   <li><b>P11</b> What it is given to work on it leaves as it is.
 *   <li><b>P12</b> It names no id that it was not given.
 * </ul>
 */
public interface Provider {
  /**
   * The level of the plug-in interfaces of this version of the library.
   *
   * <p>A compile-time constant: the compiler copies it into each provider, which thus remembers the
   * level it was compiled against.
   */
  int SPI_VERSION = 1;

  /**
   * The name by which a caller chooses this provider; it stays the same for ever.
   *
   * @return a name that matches {@code [a-z][a-z0-9-]{0,31}}, unique within its kind
   */
  String name();

  /**
   * The level that this provider was compiled against.
   *
   * @return always written as {@code return SPI_VERSION;}
   */
  int spiVersion();

  /**
   * Every setting that this provider understands; anything else is refused.
   *
   * @return settings with different names, none by default
   */
  default List<Setting<?>> settings() {
    return List.of();
  }

  /**
   * The version of this provider, for diagnosis and for the record of a run.
   *
   * @return by default the version in its module descriptor, else {@code Implementation-Version} in
   *     the manifest of its jar, else {@code unknown}
   */
  default String version() {
    return Origin.version(getClass());
  }
}
