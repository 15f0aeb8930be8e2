package nl.pow.matching.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.matching.criterion.Grade;
import org.junit.jupiter.api.Test;

class GlanceTest {
  private static final int BUCKETS = 64;

  /** Rows with the skills that they have, each skill in a bucket of its own. */
  private static Signatures signatures(int[][] skills, byte known) {
    int[][] alone = IntStream.range(0, BUCKETS).mapToObj(s -> new int[] {s}).toArray(int[][]::new);
    return Signatures.of(FewSkills.rows(skills, BUCKETS, known), new Near(alone, alone, BUCKETS));
  }

  /** What each bucket that is held brings, at most what the best of its quarter bring. */
  @Property(tries = 300)
  void nobodyIsWorthMoreThanAtAGlanceAndHardlyLess(@ForAll long seed) {
    Random random = new Random(seed);
    int[][] skills = new int[9][];
    Arrays.setAll(skills, row -> random.ints(row, 0, BUCKETS).distinct().toArray());
    // who has something in every bucket looks like one of whom nothing is known
    skills[8] = IntStream.range(1, BUCKETS).toArray();
    Signatures signatures = signatures(skills, SkillRows.FACTS);
    int[] worth = new int[BUCKETS];
    for (int i = random.nextInt(12); i >= 0; i--) {
      worth[random.nextInt(BUCKETS)] = random.nextInt(150);
    }

    Glance glance = new Glance(worth, signatures);

    int[] asked = Arrays.stream(worth).filter(w -> w > 0).sorted().toArray();
    for (int row = 0; row < skills.length; row++) {
      int[] brings =
          Arrays.stream(skills[row])
              .map(skill -> worth[signatures.bucket(skill)])
              .filter(w -> w > 0)
              .toArray();
      int best = Arrays.stream(asked).skip(asked.length - brings.length).sum();
      assertThat(glance.most(row))
          .isBetween(Math.min(Grade.FULL, Arrays.stream(brings).sum()), Math.min(Grade.FULL, best));
      if (asked.length <= 4 || brings.length == asked.length || brings.length == 0) {
        assertThat(glance.most(row)).isEqualTo(Math.min(Grade.FULL, Arrays.stream(brings).sum()));
      }
    }
  }

  @Test
  void whoseFactsAreNotKnownMayBeWorthAll() {
    Glance glance = new Glance(new int[BUCKETS], signatures(new int[][] {{1}}, SkillRows.NOTHING));

    assertThat(glance.most(0)).isEqualTo(Grade.FULL);
  }
}
