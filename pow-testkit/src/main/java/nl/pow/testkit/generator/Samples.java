package nl.pow.testkit.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;

/**
 * Makes valid entities in which every field is filled at times, with texts that adapters stumble
 * over: quotes, line breaks, separators, leading zeros, blanks at the ends, any Unicode.
 *
 * <p>The same generator in the same state makes the same entities. Not about real people.
 *
 * @param random the source of all choices
 */
public record Samples(RandomGenerator random) {
  /**
   * Makes a candidate.
   *
   * @param id the identity
   * @return a valid candidate
   */
  public Candidate candidate(CandidateId id) {
    return new Filler(random, Map.of()).record(Candidate.class, Map.of("id", id));
  }

  /**
   * Makes protected attributes.
   *
   * @param id the candidate that they belong to
   * @return valid attributes
   */
  public ProtectedAttributes protectedAttributes(CandidateId id) {
    return new Filler(random, Map.of()).record(ProtectedAttributes.class, Map.of("id", id));
  }

  /**
   * Makes an employer.
   *
   * @param id the identity
   * @return a valid employer
   */
  public Employer employer(EmployerId id) {
    return new Filler(random, Map.of()).record(Employer.class, Map.of("id", id));
  }

  /**
   * Makes a vacancy.
   *
   * @param id the identity
   * @param employer who offers it
   * @return a valid vacancy
   */
  public Vacancy vacancy(VacancyId id, EmployerId employer) {
    return new Filler(random, Map.of())
        .record(Vacancy.class, Map.of("id", id, "employer", employer));
  }

  /**
   * Makes an entity of any kind.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @param id the identity
   * @param known what it may refer to; at least one entity of each kind that it must refer to
   * @return a valid entity
   */
  public <E extends Entity<I>, I extends Id> E entity(
      Kind<E, I> kind, I id, List<Reference> known) {
    Map<Class<?>, List<Id>> ids = new HashMap<>();
    known.forEach(
        one -> ids.computeIfAbsent(one.id().getClass(), t -> new ArrayList<>()).add(one.id()));
    return filled(kind, id, ids);
  }

  private <E extends Entity<I>, I extends Id> E filled(
      Kind<E, I> kind, I id, Map<Class<?>, List<Id>> known) {
    Class<? extends Record> type = kind.type().asSubclass(Record.class);
    return kind.type().cast(new Filler(random, known).record(type, Map.of("id", id)));
  }

  /**
   * Makes entities of all kinds that refer to each other.
   *
   * @param each how many of each kind, 1 or more; their ids are the name of the kind, a hyphen and
   *     a number from 0
   * @return their insertion in one change set
   */
  public ChangeSet world(int each) {
    ChangeSet set = ChangeSet.empty();
    Map<Class<?>, List<Id>> known = new HashMap<>();
    for (Kind<?, ?> kind : Kind.all()) {
      set = more(set, kind, each, known);
    }
    return set;
  }

  private <E extends Entity<I>, I extends Id> ChangeSet more(
      ChangeSet set, Kind<E, I> kind, int each, Map<Class<?>, List<Id>> known) {
    boolean ofCandidates = kind.equals(Kind.PROTECTED_ATTRIBUTES);
    String name = ofCandidates ? Kind.CANDIDATE.name() : kind.name();
    List<E> made = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      E entity = filled(kind, kind.id(name + "-" + i), known);
      made.add(entity);
      known.put(entity.id().getClass(), made.stream().map(one -> (Id) one.id()).toList());
    }
    return set.insertAll(kind, made);
  }
}
