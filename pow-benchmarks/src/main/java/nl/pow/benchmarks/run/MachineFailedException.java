package nl.pow.benchmarks.run;

import java.io.IOException;

/** A virtual machine ended before its time; what it said stands on the standard error stream. */
public final class MachineFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  MachineFailedException(String engine) {
    super("The engine [" + engine + "] ended.\nMaybe it needs more memory than there is.");
  }
}
