package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a store to the order in which it asks things of a folder: nothing is pointed to before it
 * and its name were forced, and nothing returns, nor is anything removed, before the folder was
 * forced again.
 */
final class OrderCheck {
  private final Set<String> unforced = new TreeSet<>();
  private final Set<String> unnamed = new TreeSet<>();
  private boolean moved;

  void created(String name) {
    assertThat(moved).as("created [%s] before the folder was forced", name).isFalse();
    unforced.add(name);
    unnamed.add(name);
  }

  void written(String name) {
    unforced.add(name);
  }

  void forced(String name) {
    unforced.remove(name);
  }

  void forcedFolder() {
    unnamed.clear();
    moved = false;
  }

  void moves(String from, String to) {
    assertThat(unforced).as("not forced before the move of [%s] to [%s]", from, to).isEmpty();
    assertThat(unnamed).as("names not forced before the move of [%s]", from).isEmpty();
  }

  void moved() {
    moved = true;
  }

  void deleted(String name) {
    assertThat(moved).as("removed [%s] before the folder was forced", name).isFalse();
    unforced.remove(name);
    unnamed.remove(name);
  }

  void returned() {
    assertThat(moved).as("returned before the folder was forced").isFalse();
    assertThat(unforced).as("not forced when it returned").isEmpty();
  }
}
