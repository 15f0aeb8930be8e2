package nl.pow.core.plugin;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All providers of one kind that a search found, by name; immutable.
 *
 * <p>A search lists, a name chooses, nothing activates itself. A provider that cannot be used never
 * hides the others: it stands in {@link #refusals()}. Names come in alphabetical order, whatever
 * the order of the path. A class that is listed twice is loaded once, from the place that comes
 * first; {@link Plugin#alsoIn()} names the other places.
 *
 * <p>{@link ServiceLoader#load(Class)} has to be called in the module that says {@code uses}, so a
 * loader is handed over. Each search costs time; keep its result.
 *
 * @param <P> the type of the providers
 */
public final class Providers<P extends Provider> {
  private final String kind;
  private final String searched;
  private final SortedMap<String, Found<P>> found;
  private final List<Refusal> refusals;

  private Providers(String kind, String searched, Intake<P> intake) {
    this.kind = kind;
    this.searched = searched;
    this.found =
        Collections.unmodifiableSortedMap(
            Duplicates.refuse(kind, intake.found(), intake.refusals()));
    this.refusals =
        intake.refusals().stream()
            .sorted(
                Comparator.comparing(Refusal::subject)
                    .thenComparing(Refusal::location)
                    .thenComparing(Refusal::message))
            .toList();
  }

  /**
   * Searches with a service loader, wherever that looks.
   *
   * <p>Prefer {@link #from(String, Class, ClassLoader, ServiceLoader)}: it can tell in which jar a
   * class that did not load is listed, and which class loader was searched.
   *
   * @param <P> the type of the providers
   * @param kind what messages call them, one word such as {@code store}
   * @param services a fresh loader, made in the module that says {@code uses}
   * @return what was found and what was refused
   */
  public static <P extends Provider> Providers<P> from(String kind, ServiceLoader<P> services) {
    Intake<P> intake = new Discovery<P>(kind, ServiceFiles.none()).run(services);
    return new Providers<>(kind, "[" + services + "]", intake);
  }

  /**
   * Searches a class loader and the modules that it sees.
   *
   * <p>In use: {@code Providers.from("store", StoreProvider.class, loader,
   * ServiceLoader.load(StoreProvider.class, loader))}.
   *
   * @param <P> the type of the providers
   * @param kind what messages call them, one word such as {@code store}
   * @param type the type of the providers
   * @param searched the class loader that {@code services} was made for
   * @param services a fresh loader, made in the module that says {@code uses}
   * @return what was found and what was refused
   */
  public static <P extends Provider> Providers<P> from(
      String kind, Class<P> type, ClassLoader searched, ServiceLoader<P> services) {
    Intake<P> intake = new Discovery<P>(kind, ServiceFiles.of(type, searched)).run(services);
    return new Providers<>(kind, "class loader [" + Shown.text(searched.toString()) + "]", intake);
  }

  /**
   * Takes providers that are there already, under the same rules.
   *
   * @param <P> the type of the providers
   * @param kind what messages call them, one word such as {@code store}
   * @param providers instances in any order
   * @return what can be used and what was refused
   */
  public static <P extends Provider> Providers<P> of(
      String kind, Collection<? extends P> providers) {
    Intake<P> intake = new Intake<>(kind);
    int order = 0;
    for (P provider : providers) {
      intake.question(provider, ++order);
    }
    return new Providers<>(kind, "the providers given", intake);
  }

  /**
   * What messages call these providers.
   *
   * @return one word such as {@code store}
   */
  public String kind() {
    return kind;
  }

  /**
   * The provider of that name.
   *
   * @param name a name from {@link #names()}
   * @return the provider
   * @throws ProviderException when there is none that can be used; it says what was found and why
   *     others were refused, and holds the refusals as suppressed exceptions
   */
  public P named(String name) {
    Found<P> chosen = found.get(name);
    if (chosen == null) {
      throw new Absence(kind, searched, found.keySet(), refusals).of(name);
    }
    return chosen.provider();
  }

  /**
   * The names that {@link #named} accepts.
   *
   * @return names in alphabetical order
   */
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(found.keySet()));
  }

  /**
   * The providers that can be used.
   *
   * @return in the order of their names
   */
  public List<P> all() {
    return found.values().stream().map(Found::provider).toList();
  }

  /**
   * What was found and cannot be used.
   *
   * @return in the order of class names and places
   */
  public List<Refusal> refusals() {
    return refusals;
  }

  /**
   * The result of this search in words.
   *
   * @return one part of a {@link Diagnosis}
   */
  public Diagnosis.Part diagnosis() {
    return new Diagnosis.Part(
        kind, searched, found.values().stream().map(Found::plugin).toList(), refusals);
  }

  /**
   * The kind, the names and the number of refusals.
   *
   * @return such as {@code store providers [csv, memory], 1 refused}
   */
  @Override
  public String toString() {
    return kind + " providers " + found.keySet() + ", " + refusals.size() + " refused";
  }
}
