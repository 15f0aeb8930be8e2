package nl.pow.adapters.esco.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read.
 *
 * @param kind what it holds
 * @param path where it lies
 * @param name its path in the folder, with slashes
 * @param language the language of its names; null when its name tells none
 */
record FoundFile(FileKind kind, Path path, String name, @Nullable Locale language) {
  private static final Pattern LANGUAGE = Pattern.compile("_([a-z]{2})(?=[_.])");

  static @Nullable Locale languageOf(String fileName) {
    Matcher matcher = LANGUAGE.matcher(fileName);
    return matcher.find() ? Locale.forLanguageTag(matcher.group(1)) : null;
  }

  boolean isPacked() {
    return name.endsWith(".gz");
  }
}
