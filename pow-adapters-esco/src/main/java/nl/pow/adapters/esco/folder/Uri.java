package nl.pow.adapters.esco.folder;

import org.jspecify.annotations.Nullable;

/** The URIs of concepts, such as {@code http://data.europa.eu/esco/skill/f00d}. */
final class Uri {
  private static final String BASE = "://data.europa.eu/esco/";
  private static final int LONGEST = 100;

  private Uri() {}

  /** What follows the base: kind and id, such as {@code skill/f00d}; null when it is no URI. */
  static @Nullable String key(String uri) {
    int base = uri.indexOf(BASE);
    if (base < 0 || !(uri.startsWith("http://") || uri.startsWith("https://")) || base > 5) {
      return null;
    }
    String key = uri.substring(base + BASE.length());
    int slash = key.indexOf('/');
    return slash > 0 && isId(key.substring(slash + 1)) ? key : null;
  }

  /** The last part of the URI. */
  static String id(String key) {
    return key.substring(key.indexOf('/') + 1);
  }

  static boolean is(String kind, String key) {
    return key.startsWith(kind) && key.charAt(kind.length()) == '/';
  }

  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c < '0' || c > '9') && "._-".indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST;
  }
}
