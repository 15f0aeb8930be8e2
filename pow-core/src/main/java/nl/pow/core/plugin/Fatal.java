package nl.pow.core.plugin;

import java.util.ServiceConfigurationError;

/** Tells the faults of one provider from those of the whole virtual machine. */
final class Fatal {
  private Fatal() {}

  /** Throws on what no search may survive, also when the JDK wrapped it; returns otherwise. */
  static void rethrow(Throwable fault) {
    Throwable below = fault.getCause();
    if (fault instanceof ServiceConfigurationError && below != null) {
      rethrow(below);
    }
    // a stack that overflowed is free again here: the fault of the provider alone
    if (fault instanceof VirtualMachineError error && !(fault instanceof StackOverflowError)) {
      throw error;
    }
    if (fault instanceof ThreadDeath death) {
      throw death;
    }
  }
}
