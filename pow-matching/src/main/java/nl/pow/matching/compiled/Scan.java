package nl.pow.matching.compiled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Scores everybody of one side for a newcomer of the other, who need not have been there when the
 * market was compiled. Each criterion is asked once for those who are alike to it, and those with
 * few classes go first. For one thread at a time.
 */
public final class Scan {
  private final Source source;
  private final boolean rowsAreCandidates;
  private final List<Lookup> lookups = new ArrayList<>();
  private long weight;

  /** Takes those who are admitted, in ascending order of number. */
  @FunctionalInterface
  public interface Sink {
    /** Somebody, with the score. */
    void take(int number, long points, int confidence);
  }

  /** One rule, and who are alike to it, or null when hardly any. */
  private record Lookup(Rule rule, @Nullable Classes classes) {
    int cost() {
      int demanded = rule.demanded() ? 0 : 1 << 30;
      return demanded + (classes == null ? 1 << 20 : classes.count());
    }
  }

  private Scan(Source source, boolean rowsAreCandidates) {
    this.source = source;
    this.rowsAreCandidates = rowsAreCandidates;
  }

  /** Over all candidates, or all vacancies, by the rules of either direction. */
  public static Scan of(Source source, boolean rowsAreCandidates, List<Rule> rules) {
    Scan scan = new Scan(source, rowsAreCandidates);
    for (Rule rule : rules) {
      scan.lookups.add(new Lookup(rule, scan.classes(rule.assessor())));
      scan.weight += rule.weight();
    }
    scan.lookups.sort(Comparator.comparingInt(Lookup::cost));
    return scan;
  }

  private @Nullable Classes classes(int assessor) {
    var sight = source.assessors().get(assessor).sight();
    return rowsAreCandidates
        ? source.candidateKinds().of(sight, Kinds.MOST)
        : source.vacancyKinds().of(sight, Kinds.MOST);
  }

  /** Scores all vacancies for a candidate; rows must be vacancies. */
  public void score(Candidate newcomer, Sink sink) {
    List<Vacancy> rows = source.vacancies();
    run(rows.size(), (rule, row) -> grade(rule, newcomer, rows.get(row)), sink);
  }

  /** Scores all candidates for a vacancy; rows must be candidates. */
  public void score(Vacancy newcomer, Sink sink) {
    List<Candidate> rows = source.candidates();
    run(rows.size(), (rule, row) -> grade(rule, rows.get(row), newcomer), sink);
  }

  private interface Asking {
    Grade grade(Rule rule, int row);
  }

  private Grade grade(Rule rule, Candidate candidate, Vacancy vacancy) {
    return source.assessors().get(rule.assessor()).grade(candidate, vacancy);
  }

  private void run(int rows, Asking asking, Sink sink) {
    Memory[] memories =
        lookups.stream().map(lookup -> new Memory(lookup, asking)).toArray(Memory[]::new);
    for (int row = 0; row < rows; row++) {
      consider(row, memories, sink);
    }
  }

  private void consider(int row, Memory[] memories, Sink sink) {
    long points = 0;
    long certain = 0;
    for (Memory memory : memories) {
      int mark = memory.mark(row);
      if (memory.rule.blocks(mark)) {
        return;
      }
      points += memory.rule.points(mark);
      certain += memory.rule.certain(mark);
    }
    sink.take(row, points, weight == 0 ? Mark.SURE : (int) (certain / weight));
  }

  /** What a criterion said of each class, for one newcomer. */
  private static final class Memory {
    private final Rule rule;
    private final @Nullable Numbers classOf;
    private final int[] marks;
    private final Asking asking;

    Memory(Lookup lookup, Asking asking) {
      this.rule = lookup.rule();
      this.classOf = lookup.classes() == null ? null : lookup.classes().of();
      this.marks = new int[lookup.classes() == null ? 0 : lookup.classes().count()];
      this.asking = asking;
    }

    int mark(int row) {
      if (classOf == null) {
        return Mark.of(asking.grade(rule, row));
      }
      int number = classOf.get(row);
      if (marks[number] == Mark.NONE) {
        marks[number] = Mark.of(asking.grade(rule, row));
      }
      return marks[number];
    }
  }
}
