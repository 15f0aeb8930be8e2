package nl.pow.benchmarks.stable;

import java.util.Arrays;
import java.util.function.Supplier;
import nl.pow.benchmarks.run.Engine;
import nl.pow.benchmarks.run.Spec;
import nl.pow.matching.stable.StableAccess;

/** Places residents by one engine. */
public final class StableEngine implements Engine {
  private final Runnable work;
  private final Supplier<int[]> outcome;
  private final int size;

  private StableEngine(int size, Runnable work, Supplier<int[]> outcome) {
    this.size = size;
    this.work = work;
    this.outcome = outcome;
  }

  /** Builds the data and the engine of a spec. */
  public static StableEngine of(Spec spec) {
    int size = spec.number("size");
    Wishes wishes = Wishes.of(size);
    return switch (spec.engine()) {
      case "pow" -> {
        StableAccess lists = compiled(wishes);
        int[][] outcome = {{}};
        yield new StableEngine(size, () -> outcome[0] = lists.rowsPropose(), () -> outcome[0]);
      }
      case "pow-with-lists" -> {
        int[][] outcome = {{}};
        yield new StableEngine(
            size, () -> outcome[0] = compiled(wishes).rowsPropose(), () -> outcome[0]);
      }
      case "textbook" -> {
        Textbook textbook = new Textbook(wishes);
        yield new StableEngine(size, textbook::run, textbook::hospitalOf);
      }
      default -> throw new IllegalArgumentException(spec.engine());
    };
  }

  private static StableAccess compiled(Wishes wishes) {
    return StableAccess.of(
        wishes.start(), wishes.hospital(), wishes.positions(), wishes.rank(), wishes.places());
  }

  @Override
  public int run() {
    work.run();
    return 1;
  }

  /** The outcome that is best for all residents is one; the data is made again to check it. */
  @Override
  public String answer() {
    int[] found = outcome.get();
    int blocking = Wishes.of(size).blocking(found);
    long placed = Arrays.stream(found).filter(hospital -> hospital >= 0).count();
    return (blocking == 0 ? "" : "wrong ")
        + "placed "
        + placed
        + " digest "
        + Arrays.hashCode(found)
        + " blocking "
        + blocking;
  }
}
