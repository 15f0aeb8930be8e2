package nl.pow.adapters.jdbc;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A MariaDB server of this machine on loopback, started once and ended with the tests. */
final class MariaDbServer {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

  private final Path folder;
  private final int port;
  private Process process;

  private MariaDbServer() throws IOException {
    folder = Files.createTempDirectory("pow-mariadb");
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    run(program("mariadb-install-db"), "--no-defaults", "--skip-test-db", data(), user());
    process =
        new ProcessBuilder(
                program("mariadbd"),
                "--no-defaults",
                data(),
                user(),
                "--skip-grant-tables",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + folder.resolve("s"),
                "--pid-file=" + folder.resolve("pid"),
                // no test here takes the power away
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-flush-method=nosync",
                "--innodb-doublewrite=0",
                "--skip-sync-frm")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    waitFor();
  }

  private static final class Started {
    static final MariaDbServer SERVER = start();

    private static MariaDbServer start() {
      try {
        return new MariaDbServer();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The URL of a new, empty database. */
  static String newDatabase() {
    String name = "pow" + NEXT.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(Started.SERVER.url(""));
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Started.SERVER.url(name);
  }

  private String url(String database) {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?user=root";
  }

  private String data() {
    return "--datadir=" + folder.resolve("data");
  }

  private static String user() {
    return "--user=" + System.getProperty("user.name");
  }

  private static String program(String name) {
    List<String> places = new ArrayList<>(List.of(System.getenv("PATH").split(File.pathSeparator)));
    places.add("/usr/sbin");
    return Stream.of(places.toArray(new String[0]))
        .map(place -> Path.of(place, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No MariaDB server: [" + name + "] is not on the path of this machine."))
        .toString();
  }

  private void run(String... command) throws IOException {
    Path log = folder.resolve("install-log");
    Process made =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (made.waitFor() != 0) {
        throw new IOException("No MariaDB server: " + Files.readString(log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void waitFor() throws IOException {
    long end = System.nanoTime() + PATIENCE;
    while (true) {
      try {
        DriverManager.getConnection(url("")).close();
        return;
      } catch (SQLException e) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IOException(
              "No MariaDB server: it did not start. " + Files.readString(folder.resolve("log")), e);
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void stop() {
    process.destroyForcibly();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt(); // the machine clears its temporary folder
    }
  }
}
