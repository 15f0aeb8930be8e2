package nl.pow.benchmarks.assignment;

import com.google.ortools.Loader;

/** The native code of OR-Tools, which is not there for every machine. */
public final class OrTools {
  private OrTools() {}

  /** Loads it, once; says why in one line when that does not work. */
  public static boolean load() {
    try {
      Loader.loadNativeLibraries();
      return true;
    } catch (UnsatisfiedLinkError | RuntimeException absent) {
      System.err.println("OR-Tools is left out: no native code for this machine (" + absent + ").");
      return false;
    }
  }
}
