package nl.pow.adapters.jdbc;

import java.util.Random;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.testkit.generator.Samples;

/**
 * One change of a script, most often a good one; which it is depends on what is there.
 *
 * @param what chooses the kind, or an erasure
 * @param id chooses the entity among few
 * @param way chooses what happens to it, and whether by mistake
 * @param seed of its content
 */
record Act(int what, int id, int way, long seed) {
  static final int WHATS = 16;
  static final int IDS = 5;
  static final int WAYS = 24;

  ChangeSet addTo(ChangeSet set, Picture now) {
    Samples samples = new Samples(new Random(seed));
    CandidateId person = new CandidateId("c-" + id);
    EmployerId employer = new EmployerId("e-" + id);
    VacancyId vacancy = new VacancyId("v-" + Math.floorMod(seed, IDS));
    return switch (what) {
      case 0, 1, 2 -> addTo(set, now, Kind.EMPLOYER, samples.employer(employer));
      case 3, 4, 5, 6 -> addTo(set, now, Kind.VACANCY, samples.vacancy(vacancy, employer));
      case 7, 8, 9 ->
          addTo(set, now, Kind.PROTECTED_ATTRIBUTES, samples.protectedAttributes(person));
      case 10 -> set.erase(person);
      default -> addTo(set, now, Kind.CANDIDATE, samples.candidate(person));
    };
  }

  private <E extends Entity<I>, I extends Id> ChangeSet addTo(
      ChangeSet set, Picture now, Kind<E, I> kind, E entity) {
    var held = now.find(kind, entity.id());
    boolean mistaken = way == 0;
    long version = held.map(found -> found.version()).orElse(1L) + (way == 1 ? 1 : 0);
    if (held.isPresent() == mistaken) {
      return set.insert(kind, entity);
    }
    return way % 4 == 3
        ? set.delete(kind, entity.id(), version)
        : set.update(kind, entity, version);
  }
}
