package nl.pow.adapters.esco.competentnl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import nl.pow.core.Code;
import nl.pow.core.taxonomy.Relation;

/** Relates concepts by what ESCO tells of their matches. */
final class ThroughEsco {
  private final Export export;

  ThroughEsco(Export export) {
    this.export = export;
  }

  /**
   * The best relation over all matches of both sides; empty when one side has none.
   *
   * @param inEsco the relation of two codes that ESCO knows
   */
  Optional<Relation> relation(Code asked, Code found, BiFunction<Code, Code, Relation> inEsco) {
    Optional<Relation> best = Optional.empty();
    for (Match a : matches(asked)) {
      for (Match b : matches(found)) {
        Relation relation = lowered(inEsco.apply(a.target(), b.target()), a.kind(), b.kind());
        if (best.isEmpty() || relation.value() > best.get().value()) {
          best = Optional.of(relation);
        }
      }
    }
    return best;
  }

  private SortedSet<Match> matches(Code code) {
    if (code.scheme().equals(CompetentNl.SCHEME)) {
      return export.matches(code);
    }
    return new TreeSet<>(List.of(new Match(code, MatchKind.EXACT)));
  }

  private static Relation lowered(Relation relation, MatchKind a, MatchKind b) {
    int value = relation.value() * a.value() / Relation.SAME * b.value() / Relation.SAME;
    MatchKind weaker = a.compareTo(b) > 0 ? a : b;
    String path = weaker.name().toLowerCase(Locale.ROOT) + "-match-" + relation.path();
    return value == 0 ? Relation.unrelated() : new Relation(value, path);
  }
}
