package nl.pow.benchmarks.topk;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Lucene used as well as we can: points tell who is in reach, one packed number decides the other
 * demands and bounds the score, and skills are read only for rows that can still get among the
 * best.
 */
final class RowQuery extends Query {
  static final String PACKED = "packed";
  static final String SKILLS = "skills";

  private final List<Query> near;
  private final Grading grading;
  private final long mostSkills;

  RowQuery(List<Query> near, Grading grading, long mostSkills) {
    this.near = near;
    this.grading = grading;
    this.mostSkills = mostSkills;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight[] weights = new Weight[near.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] =
          searcher.createWeight(searcher.rewrite(near.get(i)), ScoreMode.COMPLETE_NO_SCORES, 1);
    }
    return new Weight(this) {
      @Override
      public Scorer scorer(LeafReaderContext context) throws IOException {
        FixedBitSet inReach = new FixedBitSet(context.reader().maxDoc());
        for (Weight weight : weights) {
          Scorer scorer = weight.scorer(context);
          if (scorer != null) {
            inReach.or(scorer.iterator());
          }
        }
        return new RowScorer(this, inReach, context);
      }

      @Override
      public Explanation explain(LeafReaderContext context, int doc) {
        return Explanation.match(0, "not explained");
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  /** Scores rows in reach. */
  private final class RowScorer extends Scorer {
    private final TwoPhaseIterator rows;
    private final NumericDocValues packed;
    private final BinaryDocValues skills;
    private long sure;
    private float least;

    RowScorer(Weight weight, FixedBitSet inReach, LeafReaderContext context) throws IOException {
      super(weight);
      packed = Objects.requireNonNull(context.reader().getNumericDocValues(PACKED));
      skills = Objects.requireNonNull(context.reader().getBinaryDocValues(SKILLS));
      BitSetIterator each = new BitSetIterator(inReach, inReach.approximateCardinality());
      rows =
          new TwoPhaseIterator(each) {
            @Override
            public boolean matches() throws IOException {
              packed.advanceExact(approximation.docID());
              sure = grading.sure(packed.longValue());
              return sure != Grading.OUT && sure + mostSkills >= least;
            }

            @Override
            public float matchCost() {
              return 10;
            }
          };
    }

    @Override
    public int docID() {
      return rows.approximation().docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(rows);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return rows;
    }

    @Override
    public void setMinCompetitiveScore(float score) {
      least = score;
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }

    @Override
    public float score() throws IOException {
      skills.advanceExact(docID());
      return sure + grading.skills(skills.binaryValue());
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "RowQuery";
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
