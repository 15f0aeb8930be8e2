package nl.pow.adapters.csv;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.party.Employer;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;

/**
 * One commit after the other, each given by the seed and the state before it: so who knows the seed
 * and a revision knows what a store must hold.
 */
record Walk(long seed) {
  private static final int MANY = 1_001;

  /** Makes the next commit, and now and then a compaction; gives the new revision. */
  long step(Storage store) {
    ChangeSet changes;
    try (Picture picture = store.picture()) {
      changes = next(picture);
    }
    long revision = store.commit(changes).number();
    if (revision % 13 == 0) {
      store.compact();
    }
    return revision;
  }

  /** Leads a state on to a later revision. */
  Ledger lead(Ledger from, long revision) {
    Ledger ledger = from;
    while (ledger.revision().number() < revision) {
      try (Picture picture = ledger.picture()) {
        ledger = ledger.apply(next(picture));
      }
    }
    return ledger;
  }

  private ChangeSet next(Picture picture) {
    long revision = picture.revision().number();
    Random random = new Random(seed * 1_000_003 + revision);
    List<Versioned<Candidate>> people;
    try (Stream<Versioned<Candidate>> all = picture.stream(Query.all(Kind.CANDIDATE))) {
      people = all.toList();
    }
    if (people.size() >= MANY) {
      return people.stream().reduce(ChangeSet.empty(), Walk::without, (a, b) -> a);
    }
    int choice = people.isEmpty() ? 0 : random.nextInt(100);
    if (choice < 40) {
      return ChangeSet.empty().insert(Kind.CANDIDATE, TestStore.candidate("c-" + revision));
    }
    if (choice == 99) {
      return ChangeSet.empty().insertAll(Kind.CANDIDATE, many(revision));
    }
    Versioned<Candidate> one = people.get(random.nextInt(people.size()));
    if (choice < 60) {
      return ChangeSet.empty().update(Kind.CANDIDATE, turned(one.value()), one.version());
    }
    if (choice < 75) {
      return without(ChangeSet.empty(), one);
    }
    return choice < 85
        ? ChangeSet.empty().erase(one.value().id())
        : ChangeSet.empty().insert(Kind.EMPLOYER, employer(revision));
  }

  private static ChangeSet without(ChangeSet changes, Versioned<Candidate> one) {
    return changes.delete(Kind.CANDIDATE, one.value().id(), one.version());
  }

  private static Candidate turned(Candidate candidate) {
    return candidate.withStatus(
        candidate.status() == CandidateStatus.PAUSED
            ? CandidateStatus.PLACED
            : CandidateStatus.PAUSED);
  }

  private static Employer employer(long revision) {
    return TestStore.employer("e-" + revision, "Bedrijf " + revision);
  }

  private static List<Candidate> many(long revision) {
    return IntStream.range(0, MANY)
        .mapToObj(i -> Candidate.of(new CandidateId("b-" + revision + "-" + i), null))
        .toList();
  }
}
