package nl.pow.testkit.matching;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * What a contract said of a subject.
 *
 * @param tests the events of its tests
 */
record KitRun(Events tests) {
  /** Apart from the pages of the build's own tests. */
  static final String PAGES = "target/pow-kit-broken";

  static List<Class<?>> subjects(Class<?> in) {
    return Arrays.stream(in.getDeclaredClasses())
        .filter(type -> type.isAnnotationPresent(Breaks.class))
        .<Class<?>>map(type -> type)
        .sorted(Comparator.comparing(Class::getSimpleName))
        .toList();
  }

  static KitRun of(Class<?> contract) {
    return new KitRun(
        EngineTestKit.engine("junit-jupiter")
            .configurationParameter("pow.kit.folder", PAGES)
            .selectors(selectClass(contract))
            .execute()
            .testEvents());
  }

  /** The numbers of the rules of which a test failed. */
  SortedSet<String> broken() {
    return rules(tests.failed());
  }

  /** The numbers of all rules. */
  SortedSet<String> asked() {
    return rules(tests.started());
  }

  List<String> messages() {
    return tests.failed().stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .flatMap(result -> result.getThrowable().stream())
        .map(Throwable::getMessage)
        .toList();
  }

  private static SortedSet<String> rules(Events events) {
    return events.stream()
        .map(KitRun::name)
        .map(name -> name.replaceAll("(?:required|optional)_([MC]\\d\\d)_.*", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Event event) {
    return event.getTestDescriptor().getDisplayName();
  }
}
