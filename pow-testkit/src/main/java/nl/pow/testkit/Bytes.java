package nl.pow.testkit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for texts in files, whatever their form. */
final class Bytes {
  private static final List<Charset> FORMS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

  private Bytes() {}

  static boolean anyFileHolds(Path folder, String text) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      // each byte one letter, so that any file is a text
      String held = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      if (FORMS.stream().anyMatch(form -> held.contains(asLetters(text, form)))) {
        return true;
      }
    }
    return false;
  }

  private static String asLetters(String text, Charset form) {
    return new String(text.getBytes(form), StandardCharsets.ISO_8859_1);
  }
}
