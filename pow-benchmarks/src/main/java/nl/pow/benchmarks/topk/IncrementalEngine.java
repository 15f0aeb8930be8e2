package nl.pow.benchmarks.topk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.pow.benchmarks.data.Entities;
import nl.pow.benchmarks.data.Scene;
import nl.pow.benchmarks.run.Engine;
import nl.pow.benchmarks.run.Spec;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.Matching;
import nl.pow.matching.incremental.IncrementalMatch;
import nl.pow.matching.incremental.Update;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchResult;

/**
 * One candidate after another gets the qualifications of a neighbour, or its own back: the match
 * that follows gives the difference, the full run ranks everybody anew.
 */
public final class IncrementalEngine implements Engine {
  private static final Direction DIRECTION = Direction.CANDIDATES_FOR_VACANCY;
  private static final int EDITED = 64;

  private final Way way;
  private final Entities entities;
  private final int size;
  private final int each;
  private int edits;

  /** How the lists are kept up to date. */
  private interface Way {
    void edit(Candidate candidate, int number);

    /** Brings the lists up to date, where an edit alone does not. */
    default void show() {}

    MatchResult result();
  }

  private IncrementalEngine(Way way, Entities entities, int size, int each) {
    this.way = way;
    this.entities = entities;
    this.size = size;
    this.each = each;
  }

  /** Builds the data and the engine of a spec. */
  public static IncrementalEngine of(Spec spec) {
    int size = spec.number("size");
    Scene scene = Scene.of(size, spec.number("queries"), false);
    Matching matching = PowTopK.matching(scene, false);
    Entities entities = new Entities(scene);
    return switch (spec.engine()) {
      case "pow" -> new IncrementalEngine(new Following(matching), entities, size, EDITED);
      case "full-run" -> new IncrementalEngine(new Anew(matching, entities), entities, size, 1);
      default -> throw new IllegalArgumentException(spec.engine());
    };
  }

  private static final class Following implements Way {
    private final IncrementalMatch match;
    private long revision;

    Following(Matching matching) {
      match = matching.incremental(DIRECTION, TopK.TOP);
    }

    @Override
    public void edit(Candidate candidate, int number) {
      match.update(Update.at(new Revision(++revision)).withCandidates(List.of(candidate)));
    }

    @Override
    public MatchResult result() {
      return match.result();
    }
  }

  private static final class Anew implements Way {
    private final Matching matching;
    private final List<Candidate> candidates;
    private final List<Vacancy> vacancies;

    Anew(Matching matching, Entities entities) {
      this.matching = matching;
      this.candidates = new ArrayList<>(entities.candidates());
      this.vacancies = entities.vacancies();
    }

    @Override
    public void edit(Candidate candidate, int number) {
      candidates.set(number, candidate);
    }

    @Override
    public void show() {
      result();
    }

    @Override
    public MatchResult result() {
      return matching.with(Snapshot.of(candidates, vacancies)).rank(DIRECTION, TopK.TOP);
    }
  }

  /** The candidate that is edited as the n-th, changed in odd turns and as it was in even ones. */
  private void edit(int n) {
    int number = (int) ((long) (n % EDITED) * size / EDITED);
    Candidate own = entities.candidate(number);
    boolean changed = n / EDITED % 2 == 0;
    Candidate other = entities.candidate((number + 1) % size);
    way.edit(changed ? own.withQualifications(other.qualifications()) : own, number);
  }

  @Override
  public int run() {
    for (int i = 0; i < each; i++) {
      edit(edits++);
      way.show();
    }
    return each;
  }

  /** All lists when all the candidates are changed. */
  @Override
  public String answer() {
    for (int n = 0; n < EDITED; n++) {
      edit(n);
    }
    edits = EDITED;
    return digest(way::result);
  }

  private static String digest(Supplier<MatchResult> result) {
    int digest = 0;
    int count = 0;
    for (var proposal : result.get().proposals()) {
      count++;
      digest =
          31 * digest
              + Objects.hash(
                  proposal.vacancy(),
                  proposal.candidate(),
                  proposal.rank(),
                  proposal.score().points());
    }
    return "proposals " + count + " digest " + digest;
  }
}
