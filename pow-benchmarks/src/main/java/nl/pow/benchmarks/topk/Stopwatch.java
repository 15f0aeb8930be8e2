package nl.pow.benchmarks.topk;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The time since it was made, of the clock and of the processor. */
final class Stopwatch {
  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final long wall = System.nanoTime();
  private final long cpu = machine.getProcessCpuTime();

  /** Two fields in seconds, the second with the ending Cpu. */
  String json(String name) {
    return String.format(
        Locale.ROOT,
        ",\"%1$s\":%2$.2f,\"%1$sCpu\":%3$.2f",
        name,
        (System.nanoTime() - wall) / 1e9,
        (machine.getProcessCpuTime() - cpu) / 1e9);
  }
}
