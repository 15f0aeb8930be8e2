package nl.pow.core.store;

import java.util.List;
import java.util.function.Function;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.governance.Agreement;
import nl.pow.core.governance.AgreementId;
import nl.pow.core.governance.Body;
import nl.pow.core.governance.BodyId;
import nl.pow.core.governance.Decision;
import nl.pow.core.governance.DecisionId;
import nl.pow.core.governance.Instrument;
import nl.pow.core.governance.InstrumentId;
import nl.pow.core.governance.Meeting;
import nl.pow.core.governance.MeetingId;
import nl.pow.core.governance.MeetingSeries;
import nl.pow.core.governance.Programme;
import nl.pow.core.governance.ProgrammeId;
import nl.pow.core.governance.SeriesId;
import nl.pow.core.idea.Experiment;
import nl.pow.core.idea.ExperimentId;
import nl.pow.core.idea.Idea;
import nl.pow.core.idea.IdeaId;
import nl.pow.core.idea.Initiative;
import nl.pow.core.idea.InitiativeId;
import nl.pow.core.idea.Insight;
import nl.pow.core.idea.InsightId;
import nl.pow.core.idea.Prioritisation;
import nl.pow.core.idea.PrioritisationId;
import nl.pow.core.idea.QuestionRound;
import nl.pow.core.idea.QuestionRoundId;
import nl.pow.core.labour.Opportunity;
import nl.pow.core.labour.OpportunityId;
import nl.pow.core.labour.SectorSignal;
import nl.pow.core.labour.SignalId;
import nl.pow.core.labour.Tightness;
import nl.pow.core.labour.TightnessId;
import nl.pow.core.offering.Offering;
import nl.pow.core.offering.OfferingId;
import nl.pow.core.outcome.Outcome;
import nl.pow.core.outcome.OutcomeId;
import nl.pow.core.outcome.Placement;
import nl.pow.core.outcome.PlacementId;
import nl.pow.core.outcome.Referral;
import nl.pow.core.outcome.ReferralId;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.party.Partner;
import nl.pow.core.party.PartnerId;
import nl.pow.core.party.Professional;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.party.SignUp;
import nl.pow.core.party.SignUpId;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionId;
import nl.pow.core.plan.ActionPlan;
import nl.pow.core.plan.Event;
import nl.pow.core.plan.EventId;
import nl.pow.core.plan.Indicator;
import nl.pow.core.plan.IndicatorId;
import nl.pow.core.plan.PlanId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.trajectory.Assessment;
import nl.pow.core.trajectory.AssessmentId;
import nl.pow.core.trajectory.Trajectory;
import nl.pow.core.trajectory.TrajectoryId;
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

  /** Partners. */
  public static final Kind<Partner, PartnerId> PARTNER =
      new Kind<>("partner", Partner.class, PartnerId::new, new Traits<>(p -> null));

  /** Professionals; each works for a partner. */
  public static final Kind<Professional, ProfessionalId> PROFESSIONAL =
      new Kind<>(
          "professional",
          Professional.class,
          ProfessionalId::new,
          new Traits<>(Professional::region)
              .references(p -> List.of(new Reference(PARTNER, p.partner()))));

  /** Offerings of training and support; each may refer to the partner or employer that gives it. */
  public static final Kind<Offering, OfferingId> OFFERING =
      new Kind<>(
          "offering",
          Offering.class,
          OfferingId::new,
          new Traits<>(Offering::region).references(OutcomeReferences::of));

  /** Figures of tightness. */
  public static final Kind<Tightness, TightnessId> TIGHTNESS =
      new Kind<>("tightness", Tightness.class, TightnessId::new, new Traits<>(Tightness::region));

  /** Opportunity occupations. */
  public static final Kind<Opportunity, OpportunityId> OPPORTUNITY =
      new Kind<>(
          "opportunity", Opportunity.class, OpportunityId::new, new Traits<>(Opportunity::region));

  /** Signals of sectors. */
  public static final Kind<SectorSignal, SignalId> SECTOR_SIGNAL =
      new Kind<>(
          "sector-signal", SectorSignal.class, SignalId::new, new Traits<>(SectorSignal::region));

  /** Bodies; they refer to their members and to the partners for whom these sit there. */
  public static final Kind<Body, BodyId> BODY =
      new Kind<>(
          "body",
          Body.class,
          BodyId::new,
          new Traits<Body>(b -> null).references(GovernanceReferences::of));

  /** Agreements; they refer to the partners that they name. */
  public static final Kind<Agreement, AgreementId> AGREEMENT =
      new Kind<>(
          "agreement",
          Agreement.class,
          AgreementId::new,
          new Traits<Agreement>(a -> null).references(GovernanceReferences::of));

  /** Decisions; they refer to the body and to those who voted. */
  public static final Kind<Decision, DecisionId> DECISION =
      new Kind<>(
          "decision",
          Decision.class,
          DecisionId::new,
          new Traits<Decision>(d -> null).references(GovernanceReferences::of));

  /** Shared instruments; each refers to the partner that owns it. */
  public static final Kind<Instrument, InstrumentId> INSTRUMENT =
      new Kind<>(
          "instrument",
          Instrument.class,
          InstrumentId::new,
          new Traits<Instrument>(i -> null)
              .references(i -> List.of(new Reference(PARTNER, i.owner()))));

  /** Series of meetings; they may refer to the partner that calls them. */
  public static final Kind<MeetingSeries, SeriesId> MEETING_SERIES =
      new Kind<>(
          "meeting-series",
          MeetingSeries.class,
          SeriesId::new,
          new Traits<>(MeetingSeries::region).references(GovernanceReferences::of));

  /** Meetings; they may refer to their series, and to partners. */
  public static final Kind<Meeting, MeetingId> MEETING =
      new Kind<>(
          "meeting",
          Meeting.class,
          MeetingId::new,
          new Traits<Meeting>(m -> null).references(GovernanceReferences::of));

  /** Programmes; they may refer to the partner that runs them. */
  public static final Kind<Programme, ProgrammeId> PROGRAMME =
      new Kind<>(
          "programme",
          Programme.class,
          ProgrammeId::new,
          new Traits<Programme>(p -> null).references(GovernanceReferences::of));

  /** Trajectories; each belongs to its candidate and refers to what it is about. */
  public static final Kind<Trajectory, TrajectoryId> TRAJECTORY =
      new Kind<>(
          "trajectory",
          Trajectory.class,
          TrajectoryId::new,
          new Traits<>(Trajectory::region)
              .status(Trajectory::state)
              .subject(Trajectory::candidate)
              .references(TrajectoryReferences::of));

  /** Assessments; each belongs to its candidate and may refer to a trajectory. */
  public static final Kind<Assessment, AssessmentId> ASSESSMENT =
      new Kind<>(
          "assessment",
          Assessment.class,
          AssessmentId::new,
          new Traits<Assessment>(a -> null)
              .subject(Assessment::candidate)
              .references(TrajectoryReferences::of));

  /** Placements; each belongs to its candidate and refers to where the work is and came from. */
  public static final Kind<Placement, PlacementId> PLACEMENT =
      new Kind<>(
          "placement",
          Placement.class,
          PlacementId::new,
          new Traits<>(Placement::region)
              .status(Placement::state)
              .subject(Placement::candidate)
              .references(OutcomeReferences::of));

  /** Outcomes; each may belong to a candidate, and refer to a placement and to actions. */
  public static final Kind<Outcome, OutcomeId> OUTCOME =
      new Kind<>(
          "outcome",
          Outcome.class,
          OutcomeId::new,
          new Traits<>(Outcome::region)
              .subject(Outcome::candidate)
              .references(OutcomeReferences::of));

  /** Insights; they may refer to the meeting in which they were told. */
  public static final Kind<Insight, InsightId> INSIGHT =
      new Kind<>(
          "insight",
          Insight.class,
          InsightId::new,
          new Traits<>(Insight::region).references(IdeaReferences::of));

  /** Votes on which insights come first; they refer to these and to those who voted. */
  public static final Kind<Prioritisation, PrioritisationId> PRIORITISATION =
      new Kind<>(
          "prioritisation",
          Prioritisation.class,
          PrioritisationId::new,
          new Traits<Prioritisation>(x -> null).references(IdeaReferences::of));

  /** Ideas; they may refer to insights, to a meeting and to a partner. */
  public static final Kind<Idea, IdeaId> IDEA =
      new Kind<>(
          "idea",
          Idea.class,
          IdeaId::new,
          new Traits<>(Idea::origin).references(IdeaReferences::of));

  /** Questions to all regions; they may refer to a meeting. */
  public static final Kind<QuestionRound, QuestionRoundId> QUESTION_ROUND =
      new Kind<>(
          "question-round",
          QuestionRound.class,
          QuestionRoundId::new,
          new Traits<QuestionRound>(x -> null).references(IdeaReferences::of));

  /** Initiatives; they may refer to an idea and to partners. */
  public static final Kind<Initiative, InitiativeId> INITIATIVE =
      new Kind<>(
          "initiative",
          Initiative.class,
          InitiativeId::new,
          new Traits<>(Initiative::region)
              .status(Initiative::state)
              .references(IdeaReferences::of));

  /** Experiments; they may refer to an initiative. */
  public static final Kind<Experiment, ExperimentId> EXPERIMENT =
      new Kind<>(
          "experiment",
          Experiment.class,
          ExperimentId::new,
          new Traits<>(Experiment::region).references(IdeaReferences::of));

  /** Sign-ups of people who left how to reach them. */
  public static final Kind<SignUp, SignUpId> SIGN_UP =
      new Kind<>("sign-up", SignUp.class, SignUpId::new, new Traits<>(SignUp::region));

  /** Indicators; they may refer to decisions, and to those who signed notes. */
  public static final Kind<Indicator, IndicatorId> INDICATOR =
      new Kind<>(
          "indicator",
          Indicator.class,
          IndicatorId::new,
          new Traits<>(Indicator::region).references(PlanReferences::of));

  /** Action plans; they refer to their owner, and may refer to indicators and a programme. */
  public static final Kind<ActionPlan, PlanId> ACTION_PLAN =
      new Kind<>(
          "action-plan",
          ActionPlan.class,
          PlanId::new,
          new Traits<>(ActionPlan::region).references(PlanReferences::of));

  /** Actions; they refer to partners, to a plan, to insights, and to each other. */
  public static final Kind<Action, ActionId> ACTION =
      new Kind<>(
          "action",
          Action.class,
          ActionId::new,
          new Traits<>(Action::region).status(Action::state).references(PlanReferences::of));

  /** Events; they may refer to a partner, to an action, and to each other. */
  public static final Kind<Event, EventId> EVENT =
      new Kind<>(
          "event",
          Event.class,
          EventId::new,
          new Traits<>(Event::region).status(Event::state).references(PlanReferences::of));

  private static final List<Kind<?, ?>> ALL =
      List.of(
          EMPLOYER,
          VACANCY,
          CANDIDATE,
          PROTECTED_ATTRIBUTES,
          REFERRAL,
          PARTNER,
          PROFESSIONAL,
          OFFERING,
          TIGHTNESS,
          OPPORTUNITY,
          SECTOR_SIGNAL,
          BODY,
          AGREEMENT,
          DECISION,
          INSTRUMENT,
          MEETING_SERIES,
          MEETING,
          PROGRAMME,
          TRAJECTORY,
          ASSESSMENT,
          PLACEMENT,
          INSIGHT,
          PRIORITISATION,
          IDEA,
          QUESTION_ROUND,
          INITIATIVE,
          EXPERIMENT,
          SIGN_UP,
          INDICATOR,
          ACTION_PLAN,
          ACTION,
          OUTCOME,
          EVENT);

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
    return this == other ? 0 : Integer.compare(ALL.indexOf(this), ALL.indexOf(other));
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
