package nl.pow.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nl.pow.core.Id;
import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Refusal.Reason;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.plugin.SettingsException;
import org.junit.jupiter.api.Test;

/**
 * The rules P01 to P12 of {@link Provider} as tests, for plug-ins of every kind.
 *
 * <p>The author extends this class, searches for providers of the kind and names the one that is
 * tried. What it does when it is used is tried when {@link #given} and {@link #work} are overridden
 * too. One that is not found breaks the rule that says why; the other rules are then reported as
 * not asked.
 */
@Rulebook({
  "P01 A search finds it.",
  "P02 Its class is public and has a public constructor without arguments, which works.",
  "P03 Its methods answer: never with null, never with an exception.",
  "P04 Its name matches [a-z][a-z0-9-]{0,31}.",
  "P05 Its name is unique within its kind.",
  "P06 Its level is SPI_VERSION.",
  "P07 Its settings have different names, and each says what is expected.",
  "P08 What its settings do not know, or lack, is refused by name.",
  "P09 Its constructor and the methods of this interface take no time and start no threads.",
  "P10 It gives the same answers each time, to every thread and from every instance.",
  "P11 What it is given to work on it leaves as it is.",
  "P12 It names no id that it was not given."
})
public abstract class ProviderContract implements Described {
  /** For subclasses. */
  protected ProviderContract() {}

  /**
   * Searches for the providers of the kind, anew at each call.
   *
   * @return such as {@code Store.providers()}
   */
  protected abstract Providers<?> search();

  /**
   * The provider that is tried.
   *
   * @return its name
   */
  protected abstract String name();

  /**
   * Something to work on, made anew at each call, that compares by value; by default says that the
   * author gives none.
   *
   * @return lists, records, or what the kind takes
   */
  protected Object given() {
    throw new DeclaredLack(
        "[%s] is given nothing to work on.\nMaybe override given() and work(provider, given)."
            .formatted(name()));
  }

  /**
   * Lets the provider work.
   *
   * @param provider the provider that is tried
   * @param given what {@link #given} made
   * @return what came of it, comparable by value
   */
  protected Object work(Provider provider, Object given) {
    throw new DeclaredLack(
        "[%s] does not work here.\nMaybe override given() and work(provider, given)."
            .formatted(name()));
  }

  /**
   * What the page of this run tells of the subject.
   *
   * @return its name; all else is what the rules ask for, so it is not sure to be had
   */
  @Override
  public SortedMap<String, String> facts() {
    return new TreeMap<>(Map.of("Provider", name()));
  }

  /**
   * How long a provider may take to be made and to tell about itself; generous, since a machine may
   * be busy.
   *
   * @return by default two seconds
   */
  protected Duration patience() {
    return Duration.ofSeconds(2);
  }

  @Test
  @LikelyCause({
    "The services file, or the module descriptor, does not name the class, or misspells it.",
    "The class is no provider of that kind, or needs a class that is not there."
  })
  void required_P01_aSearchFindsIt() {
    Trial trial = trial();
    assertFalse(trial.isBecauseOf(Reason.NOT_LOADED, Reason.STOPPED), trial::reasons);
    assertTrue(trial.isFound() || !trial.reasons().equals("[]"), () -> "not listed: " + name());
  }

  @Test
  @LikelyCause("The constructor, or a static initialiser, does more than nothing.")
  void required_P02_itCanBeMade() {
    Trial trial = trial();
    assertFalse(trial.isBecauseOf(Reason.NOT_MADE), trial::reasons);
    Provider provider = trial.provider();
    assertTrue(Modifier.isPublic(provider.getClass().getModifiers()));
    assertTrue(
        Stream.of(provider.getClass().getConstructors())
            .anyMatch(constructor -> constructor.getParameterCount() == 0));
    assertEquals(provider.name(), another().name());
  }

  @Test
  @LikelyCause("A method is not written yet, or reads what is not there.")
  void required_P03_itsMethodsAnswer() {
    Trial trial = trial();
    assertFalse(trial.isBecauseOf(Reason.NOT_TOLD), trial::reasons);
    assertFalse(trial.provider().version().isBlank());
  }

  @Test
  @LikelyCause("The name has capitals, blanks or dots, or is the name of a class.")
  void required_P04_itsNameIsAllowed() {
    Trial trial = trial();
    assertFalse(trial.isBecauseOf(Reason.BAD_NAME), trial::reasons);
    assertTrue(trial.provider().name().matches("[a-z][a-z0-9-]{0,31}"));
  }

  @Test
  @LikelyCause("The jar stands on the path twice, or another provider has that name.")
  void required_P05_nothingElseHasItsName() {
    Trial trial = trial();
    assertFalse(trial.isBecauseOf(Reason.DUPLICATE), trial::reasons);
    assertEquals(name(), trial.provider().name());
  }

  @Test
  @LikelyCause("spiVersion() returns a number instead of SPI_VERSION, or the jar is old.")
  void required_P06_itSpeaksThisLevel() {
    Trial trial = trial();
    assertFalse(trial.isBecauseOf(Reason.TOO_NEW, Reason.TOO_OLD), trial::reasons);
    assertEquals(Provider.SPI_VERSION, trial.provider().spiVersion());
  }

  @Test
  @LikelyCause("A setting is listed twice, or was copied without its description.")
  void required_P07_itsSettingsAreDeclared() {
    Trial trial = trial();
    assertFalse(trial.isBecauseOf(Reason.BAD_SETTINGS), trial::reasons);
    Set<String> names = new HashSet<>();
    for (Setting<?> setting : trial.provider().settings()) {
      assertTrue(names.add(setting.name()), setting::name);
      assertFalse(setting.description().isBlank(), setting::name);
      setting.fallback().ifPresent(value -> assertTrue(setting.type().isInstance(value)));
    }
  }

  @Test
  @LikelyCause("A setting is required, and no message says so.")
  void required_P08_whatIsMissingIsRefusedByName() {
    Provider provider = trial().provider();
    List<String> required =
        provider.settings().stream()
            .filter(Setting::isRequired)
            .<String>map(Setting::name)
            .toList();
    if (required.isEmpty()) {
      assertEquals(Settings.empty().toString(), Settings.parse(provider, Map.of()).toString());
      return;
    }
    String message =
        assertThrows(SettingsException.class, () -> Settings.parse(provider, Map.of())).toString();
    required.forEach(each -> assertTrue(message.contains("[" + each + "]"), message));
  }

  @Test
  @LikelyCause("The settings take any name.")
  void required_P08_whatIsUnknownIsRefusedByName() {
    Provider provider = trial().provider();
    SettingsException refusal =
        assertThrows(
            SettingsException.class,
            () -> Settings.parse(provider, Map.of("no-such-setting", "1")));
    assertTrue(refusal.toString().contains("[no-such-setting]"), refusal::toString);
  }

  @Test
  @LikelyCause("The constructor or a method reads a file, asks a server or waits.")
  void required_P09_itTakesNoTime() {
    Trial trial = trial();
    assertTrue(trial.hasEnded(), "the search did not end");
    assertTrue(trial.time().compareTo(patience()) < 0, () -> "the search took " + trial.time());
  }

  @Test
  @LikelyCause("The constructor or a method starts a pool, a timer or a watcher.")
  void required_P09_itStartsNoThreads() throws Exception {
    assertEquals(name(), trial().provider().name());
    ThreadGroup group = new ThreadGroup("trial"); // what a thread starts is of its group
    FutureTask<String> telling = new FutureTask<>(() -> Trial.told(another()));
    Thread thread = new Thread(group, telling);
    thread.start();
    thread.join();
    assertFalse(telling.get().isEmpty());
    assertEquals(0, group.activeCount(), "threads that still run");
  }

  @Test
  @LikelyCause("An answer depends on a counter, the clock, or who asked before.")
  void required_P10_itTellsTheSameEachTime() throws Exception {
    Provider provider = trial().provider();
    String told = Trial.told(provider);
    assertEquals(told, Trial.told(provider));
    assertEquals(told, Trial.told(another()));
    assertEquals(told, CompletableFuture.supplyAsync(() -> Trial.told(provider)).get());
  }

  @Test
  @LikelyCause("The result depends on what was worked on before, on hash order or on chance.")
  void optional_P10_itWorksTheSameEachTime() throws Exception {
    Provider provider = trial().provider();
    Object first = work(provider, given());
    assertEquals(first, work(provider, given()));
    assertEquals(first, work(another(), given()));
  }

  @Test
  @LikelyCause("A list is sorted, or emptied, in place instead of a copy.")
  void optional_P11_itLeavesWhatItIsGiven() {
    Provider provider = trial().provider();
    Object given = given();
    work(provider, given);
    assertEquals(given(), given);
  }

  @Test
  @LikelyCause("An id is made up, kept from an earlier call, or cut.")
  void optional_P12_itNamesOnlyWhatItWasGiven() {
    Provider provider = trial().provider();
    Set<Id> known = Trial.ids(given());
    assertNotEquals(Set.of(), known, "given() has no ids");
    Set<Id> named = Trial.ids(work(provider, given()));
    assertEquals(
        Stream.empty().toList(), named.stream().filter(id -> !known.contains(id)).toList());
  }

  private Trial trial() {
    return Trial.of(this);
  }

  /** Another instance, as a search makes it: of a class that is not exported the kit makes none. */
  private Provider another() {
    return search().named(name());
  }
}
