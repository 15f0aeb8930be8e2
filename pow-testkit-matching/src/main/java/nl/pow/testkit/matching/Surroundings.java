package nl.pow.testkit.matching;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;

/**
 * The defaults of a machine somewhere.
 *
 * @param language a language tag
 * @param zone a time zone; the first and the last of these never have the same day
 */
record Surroundings(String language, String zone) {
  /** Where small i has no dot above its capital, and where digits are others. */
  static final List<Surroundings> ALL =
      List.of(
          new Surroundings("tr-TR", "Pacific/Kiritimati"),
          new Surroundings("ar-EG-u-nu-arab", "Africa/Cairo"));

  private static final Surroundings PLAIN = new Surroundings("en", "Etc/GMT+12");

  static <T> T plain(Callable<T> work) throws Exception {
    return PLAIN.call(work);
  }

  <T> T call(Callable<T> work) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone before = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      return work.call();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(before);
    }
  }
}
