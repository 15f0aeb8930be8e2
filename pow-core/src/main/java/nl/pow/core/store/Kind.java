package nl.pow.core.store;

import java.util.List;
import java.util.function.Function;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.outcome.Referral;
import nl.pow.core.outcome.ReferralId;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * A kind of entity that stores keep, with what a store must know of it.
 *
 * <p>The kinds are the constants of this class. Immutable; equal only to itself. Kinds compare by
 * their place in {@link #all()}.
 *
 * @param <E> the type of the entity
 * @param <I> the type of its id
 */
public final class Kind<E extends Entity<I>, I extends Id> implements Comparable<Kind<?, ?>> {
  /** Employers. */
  public static final Kind<Employer, EmployerId> EMPLOYER =
      new Kind<>("employer", Employer.class, EmployerId::new, new Traits<>(Employer::region));

  /** Vacancies; each refers to its employer. */
  public static final Kind<Vacancy, VacancyId> VACANCY =
      new Kind<>(
          "vacancy",
          Vacancy.class,
          VacancyId::new,
          new Traits<>(Vacancy::region)
              .status(Vacancy::status)
              .references(v -> List.of(new Reference(EMPLOYER, v.employer()))));

  /** Candidates. */
  public static final Kind<Candidate, CandidateId> CANDIDATE =
      new Kind<>(
          "candidate",
          Candidate.class,
          CandidateId::new,
          new Traits<>(Candidate::region).status(Candidate::status).subject(Candidate::id));

  /** Protected attributes; each belongs to the candidate with the same id. */
  public static final Kind<ProtectedAttributes, CandidateId> PROTECTED_ATTRIBUTES =
      new Kind<>(
          "protected-attributes",
          ProtectedAttributes.class,
          CandidateId::new,
          new Traits<ProtectedAttributes>(p -> null)
              .subject(ProtectedAttributes::id)
              .references(p -> List.of(new Reference(CANDIDATE, p.id()))));

  /** Referrals; each belongs to its candidate and refers to its vacancy. */
  public static final Kind<Referral, ReferralId> REFERRAL =
      new Kind<>(
          "referral",
          Referral.class,
          ReferralId::new,
          new Traits<>(Referral::region)
              .status(Referral::state)
              .subject(Referral::candidate)
              .references(
                  r ->
                      List.of(
                          new Reference(CANDIDATE, r.candidate()),
                          new Reference(VACANCY, r.vacancy()))));

  private static final List<Kind<?, ?>> ALL =
      List.of(EMPLOYER, VACANCY, CANDIDATE, PROTECTED_ATTRIBUTES, REFERRAL);

  private final String name;
  private final Class<E> type;
  private final Function<String, I> id;
  private final Traits<E> traits;

  private Kind(String name, Class<E> type, Function<String, I> id, Traits<E> traits) {
    this.name = name;
    this.type = type;
    this.id = id;
    this.traits = traits;
  }

  /**
   * All kinds; what is referred to comes before what refers to it.
   *
   * @return an immutable list
   */
  public static List<Kind<?, ?>> all() {
    return ALL;
  }

  /**
   * The name, stable over releases.
   *
   * @return a name in kebab case
   */
  public String name() {
    return name;
  }

  /**
   * The type of the entity.
   *
   * @return a record class
   */
  public Class<E> type() {
    return type;
  }

  /**
   * Makes an id of this kind.
   *
   * @param text the text of the id
   * @return the id
   * @throws nl.pow.core.InvalidValueException when the text is no id
   */
  public I id(String text) {
    return id.apply(text);
  }

  /**
   * The region that an entity belongs to.
   *
   * @param entity the entity
   * @return the region, or null when it has none
   */
  public @Nullable RegionCode region(E entity) {
    return traits.region().apply(entity);
  }

  /**
   * The status of an entity.
   *
   * @param entity the entity
   * @return the name of its status, or null when the kind has none
   */
  public @Nullable String status(E entity) {
    Enum<?> status = traits.status().apply(entity);
    return status == null ? null : status.name();
  }

  /**
   * The person whose data an entity is.
   *
   * @param entity the entity
   * @return the candidate, or null when it is nobody's
   */
  public @Nullable CandidateId subject(E entity) {
    return traits.subject().apply(entity);
  }

  /**
   * What must exist for an entity to exist.
   *
   * @param entity the entity
   * @return the entities that it refers to
   */
  public List<Reference> references(E entity) {
    return traits.references().apply(entity);
  }

  @Override
  public int compareTo(Kind<?, ?> other) {
    return Integer.compare(ALL.indexOf(this), ALL.indexOf(other));
  }

  /**
   * The name.
   *
   * @return {@link #name()}
   */
  @Override
  public String toString() {
    return name;
  }
}
