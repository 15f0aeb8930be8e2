package nl.pow.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Versioned;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.testkit.generator.Samples;

/** Makes change sets over few ids, most of them good and some of them not. */
final class RandomChanges {
  private static final int IDS = 5;
  private final RandomGenerator random;
  private final boolean erasing;
  private final Samples samples;

  RandomChanges(RandomGenerator random, boolean erasing) {
    this.random = random;
    this.erasing = erasing;
    this.samples = new Samples(random);
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  ChangeSet next(Ledger now) {
    ChangeSet set = ChangeSet.empty();
    for (int i = random.nextInt(5); i > 0; i--) {
      set = more(set, now);
    }
    return set;
  }

  private ChangeSet more(ChangeSet set, Ledger now) {
    CandidateId person = new CandidateId("c-" + random.nextInt(IDS));
    EmployerId employer = new EmployerId("e-" + random.nextInt(IDS));
    return switch (random.nextInt(erasing ? 21 : 20)) {
      case 0, 1, 2, 3, 4 -> more(set, now, Kind.EMPLOYER, samples.employer(employer));
      case 5, 6, 7, 8 ->
          more(
              set,
              now,
              Kind.VACANCY,
              samples.vacancy(new VacancyId("v-" + random.nextInt(IDS)), employer));
      case 9, 10, 11 ->
          more(set, now, Kind.PROTECTED_ATTRIBUTES, samples.protectedAttributes(person));
      case 12, 13, 14 -> other(set, now);
      case 20 -> set.erase(person);
      default -> more(set, now, Kind.CANDIDATE, samples.candidate(person));
    };
  }

  /** An entity of any kind after the first four, of which other tests have more. */
  private ChangeSet other(ChangeSet set, Ledger now) {
    List<Kind<?, ?>> kinds = Kind.all().subList(4, Kind.all().size());
    return any(set, now, kinds.get(random.nextInt(kinds.size())));
  }

  private <E extends Entity<I>, I extends Id> ChangeSet any(
      ChangeSet set, Ledger now, Kind<E, I> kind) {
    List<Reference> known = new ArrayList<>();
    for (Kind<?, ?> one : Kind.all()) {
      for (int i = 0; i < IDS; i++) {
        known.add(new Reference(one, one.id(idOf(one, i))));
      }
    }
    return more(
        set, now, kind, samples.entity(kind, kind.id(idOf(kind, random.nextInt(IDS))), known));
  }

  private static String idOf(Kind<?, ?> kind, int number) {
    boolean ofCandidate = kind.equals(Kind.PROTECTED_ATTRIBUTES);
    return (ofCandidate ? "c" : kind.name().substring(0, 1)) + "-" + number;
  }

  private <E extends Entity<I>, I extends Id> ChangeSet more(
      ChangeSet set, Ledger now, Kind<E, I> kind, E entity) {
    Optional<Versioned<E>> held = now.find(kind, entity.id());
    long version = held.map(Versioned::version).orElse(1L) + (random.nextInt(12) == 0 ? 1 : 0);
    boolean mistaken = random.nextInt(12) == 0;
    if (held.isPresent() == mistaken) {
      return set.insert(kind, entity);
    }
    return random.nextInt(4) == 0
        ? set.delete(kind, entity.id(), version)
        : set.update(kind, entity, version);
  }
}
