package nl.pow.examples.quickstart.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.pow.core.PowException;
import nl.pow.matching.Matching;
import nl.pow.matching.market.CriterionFailedException;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
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

  @FunctionalInterface
  private interface Examination {
    List<String> faults(Matching matching, MatchResult result);
  }

  private record OfResults(String name, Examination examination) implements Law {
    @Override
    public long tryOn(Trial trial, Consumer<Broken> broken) {
      long tried = 0;
      for (String strategy : Matching.strategies().names()) {
        tried += tryOn(trial.matching(), strategy, broken);
      }
      return tried;
    }

    private long tryOn(Matching matching, String strategy, Consumer<Broken> broken) {
      long tried = 0;
      String refusal = "";
      for (Direction direction : Direction.values()) {
        String where = strategy + " " + direction;
        try {
          MatchRequest request = MatchRequest.of(direction, TOP);
          MatchResult result = matching.match(strategy, Map.of(), request);
          examination
              .faults(matching, result)
              .forEach(f -> broken.accept(new Broken(name, where, f)));
          tried++;
        } catch (CriterionFailedException failed) {
          broken.accept(new Broken(name, where, failed.toString()));
        } catch (PowException refused) {
          refusal = refused.toString(); // a strategy may serve one direction only (rule M03)
        }
      }
      if (tried == 0) {
        broken.accept(new Broken(name, strategy, refusal));
      }
      return tried;
    }
  }

  private static List<String> violations(Matching matching, MatchResult result) {
    return Verifier.verify(matching.market(), result).violations().stream()
        .map(Object::toString)
        .toList();
  }

  private static List<String> differs(Matching matching, MatchResult first) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      MatchResult again = matching.match(first.strategy(), Map.of(), first.request());
      return again.equals(first) ? List.of() : List.of("another result in another language");
    } finally {
      Locale.setDefault(before);
    }
  }
}
