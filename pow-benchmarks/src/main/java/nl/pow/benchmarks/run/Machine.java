package nl.pow.benchmarks.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The outside of a virtual machine with one engine in it. */
final class Machine implements AutoCloseable {
  private final String engine;
  private final Process process;
  private final BufferedReader answers;
  private final PrintStream orders;

  private Machine(String engine, Process process) {
    this.engine = engine;
    this.process = process;
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  static Machine start(Spec spec, String mainClass, String heap) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add("-Dpow.root=" + System.getProperty("pow.root", ""));
    command.add(mainClass);
    command.add(spec.bench());
    command.add(spec.engine());
    spec.options().forEach((name, value) -> command.add(name + "=" + value));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new Machine(spec.engine(), process);
  }

  /** The next line that is said. */
  String hear() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new MachineFailedException(engine);
    }
    return line;
  }

  /** Orders and hears the answer. */
  String ask(String order) throws IOException {
    orders.println(order);
    return hear();
  }

  @Override
  public void close() {
    orders.close();
    try {
      process.waitFor();
    } catch (InterruptedException interrupt) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
