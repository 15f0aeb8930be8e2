package nl.pow.adapters.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small JVM of its own that runs one class of these tests. */
record ChildJvm(List<String> before, List<String> options) {
  /** One that starts fast. */
  static ChildJvm small() {
    return new ChildJvm(
        List.of(),
        List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m"));
  }

  /** The same, run by another program, such as a tracer or a shell. */
  ChildJvm under(String... program) {
    return new ChildJvm(List.of(program), options);
  }

  ChildJvm with(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new ChildJvm(before, all);
  }

  /** Starts it; its errors appear among ours, its output is read by the caller. */
  Process start(Class<?> main, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
