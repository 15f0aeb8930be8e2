package nl.pow.adapters.esco.title;

import org.apache.lucene.search.similarities.ClassicSimilarity;

/** The weights of Lucene, the same to the last bit on every machine. */
final class Weights extends ClassicSimilarity {
  @Override
  public float idf(long having, long all) {
    return (float) (StrictMath.log((all + 1) / (double) (having + 1)) + 1.0);
  }
}
