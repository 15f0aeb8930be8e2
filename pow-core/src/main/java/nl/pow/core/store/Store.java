package nl.pow.core.store;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import nl.pow.core.access.Access;
import nl.pow.core.access.AccessLog;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Settings;
import nl.pow.core.validation.Validation;

/**
 * A storage, guarded: the only way to the entities in it.
 *
 * <p>What a storage itself keeps to stands as rules S01 to S17 at {@link Storage}. These rules are
 * kept here, over any storage, so that no adapter can forget them:
 *
 * <ul>
 *   <li><b>G01</b> Nothing is read or written without an {@link Access}: who, why, under which
 *       processing activity.
 *   <li><b>G02</b> Protected attributes are read, written, erased and found in feeds and dossiers
 *       only for a purpose that allows them, and data is changed only for a purpose that allows
 *       that; otherwise the call is refused with {@link nl.pow.core.access.AccessDeniedException}
 *       before the storage or the log is touched.
 *   <li><b>G03</b> Each call makes exactly one {@link nl.pow.core.access.AccessEvent} for each
 *       person and operation, which names the kinds of data, before data leaves or is written; a
 *       call that finds nothing about anybody makes none. Streams are handed out piece by piece and
 *       make one event for each person and kind, before the first piece leaves. The event of a
 *       change is kept also when its commit is then refused.
 *   <li><b>G04</b> When the log throws, nothing is handed out and nothing is written ({@link
 *       nl.pow.core.access.AccessLogFailedException}).
 *   <li><b>G05</b> Entities are validated as wholes before a commit; every fault of every entity is
 *       told at once, and nothing is written.
 *   <li><b>G06</b> What the storage does not declare as a {@link Capability} is refused by name.
 *   <li><b>G07</b> Every answer is of one revision.
 *   <li><b>G08</b> Closing twice is fine; use after close, of streams too, is a {@link
 *       StoreClosedException}. A session closes its streams.
 *   <li><b>G09</b> No message holds a value of a personal field.
 *   <li><b>G10</b> Histories only grow: an update of something {@linkplain
 *       nl.pow.core.history.Lived with a life} whose history does not begin with the history that
 *       is held is refused with {@link RewrittenHistoryException}; only {@link
 *       nl.pow.core.access.Purpose#RIGHTS_OF_THE_PERSON} may rectify one.
 * </ul>
 *
 * <p>Safe for use by several threads.
 */
public final class Store implements AutoCloseable {
  private final Storage storage;
  private final String name;
  private final AccessLog log;
  private final Validation validation = Validation.create();
  private volatile boolean closed;

  private Store(Storage storage, String name, AccessLog log) {
    this.storage = storage;
    this.name = name;
    this.log = log;
  }

  /**
   * Opens the store of a provider, found by the class loader of the calling thread.
   *
   * @param provider the name of the provider
   * @param settings values for the settings that it declares
   * @param log is told of every use of personal data
   * @return the store, to be closed by the caller
   * @throws nl.pow.core.plugin.ProviderException when no provider of that name can be used
   * @throws nl.pow.core.plugin.SettingsException when the settings do not fit
   */
  public static Store open(String provider, Map<String, String> settings, AccessLog log) {
    return open(provider, settings, log, contextLoader());
  }

  /**
   * Opens the store of a provider.
   *
   * @param provider the name of the provider
   * @param settings values for the settings that it declares
   * @param log is told of every use of personal data
   * @param loader where to look for providers
   * @return the store, to be closed by the caller
   * @throws nl.pow.core.plugin.ProviderException when no provider of that name can be used
   * @throws nl.pow.core.plugin.SettingsException when the settings do not fit
   */
  public static Store open(
      String provider, Map<String, String> settings, AccessLog log, ClassLoader loader) {
    StoreProvider chosen = providers(loader).named(provider);
    return open(chosen, Settings.parse(chosen, settings), log);
  }

  /**
   * Opens the store of a provider with settings that need not be text.
   *
   * @param provider the provider, such as one out of {@link #providers()}
   * @param settings values for the settings that it declares
   * @param log is told of every use of personal data
   * @return the store, to be closed by the caller
   * @throws nl.pow.core.plugin.SettingsException when the settings do not fit
   */
  public static Store open(StoreProvider provider, Settings settings, AccessLog log) {
    return over(provider.open(settings.checkedFor(provider)), provider.name(), log);
  }

  /**
   * Guards a storage that is there already.
   *
   * @param storage the storage; closed with the store
   * @param name its name in messages
   * @param log is told of every use of personal data
   * @return the store, to be closed by the caller
   */
  public static Store over(Storage storage, String name, AccessLog log) {
    return new Store(storage, name, log);
  }

  /**
   * The providers that the class loader of the calling thread finds.
   *
   * @return the providers, by name
   */
  public static Providers<StoreProvider> providers() {
    return providers(contextLoader());
  }

  /**
   * The providers that a class loader finds.
   *
   * @param loader the class loader
   * @return the providers, by name
   */
  public static Providers<StoreProvider> providers(ClassLoader loader) {
    return Providers.from(
        "store", StoreProvider.class, loader, ServiceLoader.load(StoreProvider.class, loader));
  }

  /**
   * Opens the data for one use.
   *
   * @param access who asks and why
   * @return a session, to be closed by the caller
   */
  public Session session(Access access) {
    storage();
    return new Session(this, new Watch(access, log));
  }

  /**
   * What the storage can do.
   *
   * @return the capabilities
   */
  public Set<Capability> capabilities() {
    return storage().capabilities();
  }

  /** Rewrites what is kept without what is gone. */
  public void compact() {
    storage().compact();
  }

  /** Closes the storage; closing twice is fine. */
  @Override
  public void close() {
    closed = true;
    storage.close();
  }

  Storage storage() {
    if (closed) {
      throw new StoreClosedException("store");
    }
    return storage;
  }

  Validation validation() {
    return validation;
  }

  void require(Capability capability) {
    if (!storage.capabilities().contains(capability)) {
      throw new UnsupportedCapabilityException(name, capability);
    }
  }

  private static ClassLoader contextLoader() {
    return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
        .orElseGet(ClassLoader::getSystemClassLoader);
  }
}
