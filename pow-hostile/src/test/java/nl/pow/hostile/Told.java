package nl.pow.hostile;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is told while it listens: logs at every level, both streams, exceptions. */
final class Told implements AutoCloseable {
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Logger root = LogManager.getLogManager().getLogger("");
  private final Level level = root.getLevel();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Handler handler = new Listener();
  private final List<String> failures = new ArrayList<>();
  private final AtomicInteger records = new AtomicInteger();

  private final class Listener extends Handler {
    @Override
    public void publish(LogRecord told) {
      records.incrementAndGet();
      lines.add(told.getLoggerName() + " " + told.getMessage());
      lines.add(Arrays.toString(told.getParameters()));
      if (told.getThrown() != null) {
        add(told.getThrown());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  Told() {
    root.setLevel(Level.ALL);
    handler.setLevel(Level.ALL);
    root.addHandler(handler);
    PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
  }

  /** Runs something that may fail; what it gives, or how it failed, counts as told. */
  void of(Callable<?> use) {
    try {
      lines.add(String.valueOf(use.call()));
    } catch (Exception e) {
      failures.add(e.getClass().getSimpleName());
      add(e);
    }
  }

  private void add(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    lines.add(trace.toString());
  }

  /** How uses failed. */
  List<String> failures() {
    return failures;
  }

  /** How many lines were logged. */
  int records() {
    return records.get();
  }

  String text() {
    return String.join("\n", lines) + printed.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    root.removeHandler(handler);
    root.setLevel(level);
    System.setOut(out);
    System.setErr(err);
  }
}
