package nl.pow.core.plugin;

import java.util.List;

/**
 * A provider that can be used, described in words.
 *
 * @param name the name by which it is chosen
 * @param version its version, or {@code unknown}
 * @param type the name of its class
 * @param location its jar, folder or module as a URI, or {@code an unknown place}
 * @param order its place among everything of its kind in the order of the path, from 1
 * @param alsoIn other places on the class path that hold a class of the same name, not used because
 *     they come later
 */
public record Plugin(
    String name, String version, String type, String location, int order, List<String> alsoIn) {
  /** Copies the list. */
  public Plugin {
    alsoIn = List.copyOf(alsoIn);
  }
}
