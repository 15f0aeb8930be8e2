package nl.pow.matching.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** No row may lack the bit of a skill it has, and the skills should share the bits fairly. */
class SignaturesTest {
  private static final int BUCKETS = 64;

  /** Each skill is asked with so many others: 0 to 4 are near to the first, 5 to 9 to the next. */
  private static Near groups(int groups, int of) {
    int[][] numbers = new int[groups][of];
    int[][] values = new int[groups][of];
    for (int group = 0; group < groups; group++) {
      for (int i = 0; i < of; i++) {
        numbers[group][i] = of * group + i;
        values[group][i] = 500;
      }
    }
    return new Near(numbers, values, groups * of);
  }

  /** A row for each time that a skill is seen. */
  private static int[][] seen(int... times) {
    return IntStream.range(0, times.length)
        .boxed()
        .flatMap(skill -> IntStream.range(0, times[skill]).mapToObj(i -> new int[] {skill}))
        .toArray(int[][]::new);
  }

  @Property(tries = 200)
  void aRowHasTheBitsOfItsSkillsAndNoOthers(@ForAll long seed) {
    Random random = new Random(seed);
    int groups = 1 + random.nextInt(60);
    Near near = groups(groups, 3);
    int[][] skills = new int[1 + random.nextInt(80)][];
    Arrays.setAll(
        skills, row -> random.ints(random.nextInt(6), 0, 3 * groups).distinct().toArray());

    Signatures signatures =
        Signatures.of(FewSkills.rows(skills, 3 * groups, SkillRows.FACTS), near);

    for (int row = 0; row < skills.length; row++) {
      BitSet bits = new BitSet();
      Arrays.stream(skills[row]).map(signatures::bucket).forEach(bits::set);
      assertThat(BitSet.valueOf(new long[] {signatures.of(row)})).isEqualTo(bits);
    }
  }

  @Property(tries = 100)
  void noBucketTakesMoreThanTwiceItsShareAndOneSkill(@ForAll long seed) {
    Random random = new Random(seed);
    int groups = 1 + random.nextInt(60);
    int[] times = random.ints(3 * groups, 0, 30).toArray();

    Signatures signatures =
        Signatures.of(
            FewSkills.rows(seen(times), times.length, SkillRows.FACTS), groups(groups, 3));

    int[] load = new int[BUCKETS];
    for (int skill = 0; skill < times.length; skill++) {
      load[signatures.bucket(skill)] += times[skill];
    }
    int share = Arrays.stream(times).sum() / BUCKETS;
    int most = Arrays.stream(times).max().orElse(0);
    assertThat(Arrays.stream(load).max().orElse(0)).isLessThanOrEqualTo(2 * (share + 1) + most);
  }

  @Test
  void whatIsNearToTheSameGoesToOneBucketAndEveryBucketIsUsed() {
    int[] once = new int[2 * BUCKETS * 5];
    Arrays.fill(once, 1);

    Signatures signatures =
        Signatures.of(
            FewSkills.rows(seen(once), once.length, SkillRows.FACTS), groups(2 * BUCKETS, 5));

    int[] groups = new int[BUCKETS];
    for (int skill = 0; skill < once.length; skill += 5) {
      int first = skill;
      assertThat(IntStream.range(0, 5).map(i -> signatures.bucket(first + i)))
          .containsOnly(signatures.bucket(first));
      groups[signatures.bucket(first)]++;
    }
    assertThat(groups).containsOnly(2);
  }

  @Test
  void whatIsSeenMostComesFirstAndHasItsBucketForItself() {
    int[] times = new int[BUCKETS + 1];
    Arrays.fill(times, 1);
    times[BUCKETS] = 100;

    Signatures signatures =
        Signatures.of(
            FewSkills.rows(seen(times), times.length, SkillRows.FACTS), groups(BUCKETS + 1, 1));

    assertThat(IntStream.range(0, BUCKETS).map(signatures::bucket))
        .doesNotContain(signatures.bucket(BUCKETS));
  }

  @Test
  void ofSomebodyOfWhomNoFactsAreKnownAnythingMayBeTrue() {
    SkillRows rows = FewSkills.rows(new int[][] {{}, {0}}, 1, SkillRows.EXPECTED);

    Signatures signatures = Signatures.of(rows, groups(1, 1));

    assertThat(signatures.of(0)).isEqualTo(Signatures.ANYTHING);
    assertThat(signatures.of(1)).isEqualTo(Signatures.ANYTHING);
  }
}
