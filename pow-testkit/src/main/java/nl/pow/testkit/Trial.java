package nl.pow.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.pow.core.Id;
import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Refusal;
import nl.pow.core.plugin.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** One search for a provider, and what it says about it. */
final class Trial {
  private final String name;
  private final @Nullable Providers<?> found;
  private final Duration time;

  private Trial(String name, @Nullable Providers<?> found, Duration time) {
    this.name = name;
    this.found = found;
    this.time = time;
  }

  /** A search that takes too long is left behind; its thread keeps nothing from ending. */
  static Trial of(ProviderContract contract) {
    ExecutorService aside =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "search");
              thread.setDaemon(true);
              thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
              return thread;
            });
    long start = System.nanoTime();
    Future<Providers<?>> search = aside.submit(contract::search);
    Providers<?> found = null;
    try {
      found = search.get(2 * contract.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException endless) {
      search.cancel(true);
    } catch (ExecutionException e) {
      throw new AssertionError("The search failed.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("The search was interrupted.", e);
    } finally {
      aside.shutdownNow();
    }
    return new Trial(contract.name(), found, Duration.ofNanos(System.nanoTime() - start));
  }

  boolean hasEnded() {
    return found != null;
  }

  Duration time() {
    return time;
  }

  boolean isFound() {
    return found != null && found.names().contains(name);
  }

  Provider provider() {
    if (found == null || !isFound()) {
      throw new DeclaredLack(
          "[%s] is not found, so that this cannot be asked.\nMaybe look at the rule that fails."
              .formatted(name));
    }
    return found.named(name);
  }

  /** Whether it is not found, and a refusal that may be its own says this. */
  boolean isBecauseOf(Reason... reasons) {
    return refusals().stream()
        .anyMatch(refusal -> Arrays.asList(reasons).contains(refusal.reason()));
  }

  String reasons() {
    return refusals().toString();
  }

  private List<Refusal> refusals() {
    if (found == null) {
      throw new DeclaredLack("The search does not end.\nMaybe look at rule P09.");
    }
    return isFound()
        ? List.of()
        : found.refusals().stream()
            .filter(refusal -> refusal.name() == null || name.equals(refusal.name()))
            .toList();
  }

  /** All that it tells about itself. */
  static String told(Provider provider) {
    return String.join(
        " ",
        provider.name(),
        String.valueOf(provider.spiVersion()),
        provider.version(),
        provider.settings().toString());
  }

  /** Every id in lists, maps and records. */
  static Set<Id> ids(@Nullable Object value) {
    Set<Id> ids = new HashSet<>();
    collect(value, ids);
    return ids;
  }

  private static void collect(@Nullable Object value, Set<Id> ids) {
    if (value instanceof Id id) {
      ids.add(id);
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> collect(item, ids));
    } else if (value instanceof Map<?, ?> map) {
      collect(map.keySet(), ids);
      collect(map.values(), ids);
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        collect(held(component, record), ids);
      }
    }
  }

  private static @Nullable Object held(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      return null; // what the kit may not look into
    }
  }
}
