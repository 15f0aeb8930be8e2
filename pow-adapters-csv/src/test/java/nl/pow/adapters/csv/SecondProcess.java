package nl.pow.adapters.csv;

import java.nio.file.Path;
import nl.pow.core.store.StoreLockedException;

/** Tries to open a store from a JVM of its own and tells by its exit code what came of it. */
final class SecondProcess {
  private SecondProcess() {}

  public static void main(String[] arguments) {
    try {
      TestStore.open(Path.of(arguments[0])).close();
      System.exit(10);
    } catch (StoreLockedException e) {
      System.exit(20);
    }
  }

  static int run(Path folder) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SecondProcess.class.getName(),
                folder.toString())
            .inheritIO()
            .start();
    return process.waitFor();
  }
}
