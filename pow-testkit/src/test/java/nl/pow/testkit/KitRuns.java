package nl.pow.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs contracts that are not part of the build's own tests. */
final class KitRuns {
  private static final Path PAGES = Path.of("target/pow-kit-broken");

  private KitRuns() {}

  static EngineExecutionResults run(Class<?> contract) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter("pow.kit.folder", PAGES.toString())
        .selectors(selectClass(contract))
        .execute();
  }

  /** The page that the last run of a contract left behind. */
  static String page(Class<?> contract) throws IOException {
    return Files.readString(PAGES.resolve(contract.getName() + ".html"));
  }

  static SortedSet<String> failed(EngineExecutionResults run) {
    return names(run.testEvents().failed().list());
  }

  static SortedSet<String> names(List<Event> events) {
    return events.stream()
        .map(event -> event.getTestDescriptor().getDisplayName().replaceAll("\\(.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rules of tests; random histories find what any rule leaves, so they do not count. */
  static SortedSet<String> rules(SortedSet<String> tests) {
    return tests.stream()
        .filter(test -> !test.contains("_random"))
        .map(test -> test.replaceAll("^[a-z]+_([A-Z]\\d\\d)_.*", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
