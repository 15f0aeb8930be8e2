package nl.pow.examples.quickstart.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.pow.core.PowException;
import nl.pow.matching.Matching;
import nl.pow.matching.market.CriterionFailedException;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.verify.Verifier;

/**
 * Laws of what a strategy makes of the whole: its promises are kept, and it does the same again.
 */
final class ResultLaws {
  private static final int TOP = 10;

  private ResultLaws() {}

  /** Each of them is tried on every strategy that is found, in both directions. */
  static List<Law> all() {
    return List.of(
        new OfResults("promises-kept", ResultLaws::violations),
        new OfResults("same-again", ResultLaws::differs));
  }

  /** Looks at a result; whoever wants may have it made again. */
  @FunctionalInterface
  private interface Examination {
    List<String> faults(Market market, MatchResult result, Supplier<MatchResult> again);
  }

  private record OfResults(String name, Examination examination) implements Law {
    @Override
    public long tryOn(Trial trial, Consumer<Broken> broken) {
      long tried = 0;
      for (MatchingStrategyProvider strategy : trial.subjects().strategies()) {
        tried += tryOn(trial, strategy, broken);
      }
      return tried;
    }

    private long tryOn(Trial trial, MatchingStrategyProvider strategy, Consumer<Broken> broken) {
      long tried = 0;
      String refusal = "";
      for (Direction direction : Direction.values()) {
        String where = strategy.name() + " " + direction;
        try {
          faults(trial, strategy, direction)
              .forEach(fault -> broken.accept(new Broken(name, where, fault)));
          tried++;
        } catch (CriterionFailedException failed) {
          broken.accept(new Broken(name, where, failed.toString()));
        } catch (PowException refused) {
          refusal = refused.toString(); // a strategy may serve one direction only (rule M03)
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
          broken.accept(new Broken(name, where, "failed with " + failed.getClass().getName()));
          tried++;
        }
      }
      if (tried == 0) {
        broken.accept(new Broken(name, strategy.name(), refusal));
      }
      return tried;
    }

    private List<String> faults(
        Trial trial, MatchingStrategyProvider strategy, Direction direction) {
      Matching matching = trial.matching();
      MatchRequest request = MatchRequest.of(direction, TOP);
      Supplier<MatchResult> match =
          () -> matching.match(strategy, trial.subjects().settings(), request);
      return examination.faults(matching.market(), match.get(), match);
    }
  }

  private static List<String> violations(
      Market market, MatchResult result, Supplier<MatchResult> again) {
    return Verifier.verify(market, result).violations().stream().map(Object::toString).toList();
  }

  private static List<String> differs(
      Market market, MatchResult first, Supplier<MatchResult> again) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      return again.get().equals(first) ? List.of() : List.of("another result in another language");
    } finally {
      Locale.setDefault(before);
    }
  }
}
