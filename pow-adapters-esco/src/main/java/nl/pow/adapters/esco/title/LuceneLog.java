package nl.pow.adapters.esco.title;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The log in which Lucene warns, on JDK 20 and later, that it does not use the vector instructions
 * of the processor; nothing here needs them. A level that somebody set stays.
 */
final class LuceneLog {
  // the log manager forgets the level of a logger that nobody holds
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private LuceneLog() {}

  static void quiet() {
    if (VECTORS.getLevel() == null) {
      VECTORS.setLevel(Level.SEVERE);
    }
  }
}
