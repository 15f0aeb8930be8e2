package nl.pow.examples.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What a folder holds, as one number. */
final class Contents {
  private Contents() {}

  /** Of the names and bytes of all files, in the order of their names. */
  static String digest(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.sorted().toList();
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        sum.update((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
        sum.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(sum.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
