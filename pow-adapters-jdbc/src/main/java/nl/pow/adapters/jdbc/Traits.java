package nl.pow.adapters.jdbc;

import java.util.List;
import java.util.Map;
import nl.pow.core.store.Kind;
import org.jspecify.annotations.Nullable;

/**
 * In which columns lies what a kind tells of its entities; a test holds this to {@link Kind}.
 *
 * @param region the column of the root table with the region, or null when there is none
 * @param status the column of the root table with the status, or null when there is none
 * @param subject the column of the root table that names the person, or null when there is none
 * @param links the columns that refer to other entities
 */
record Traits(
    @Nullable String region, @Nullable String status, @Nullable String subject, List<Link> links) {
  /**
   * A column that refers to entities of a kind.
   *
   * @param table the table
   * @param column its column
   * @param target what it refers to
   */
  record Link(String table, String column, Kind<?, ?> target) {
    /** The name in the database. */
    String name() {
      return TableSql.name(column);
    }
  }

  /** A new kind gets its line here. */
  private static final Map<Kind<?, ?>, Traits> ALL =
      Map.ofEntries(
          entry(Kind.EMPLOYER, "region", null, null),
          entry(Kind.VACANCY, "region", "status", null, link("vacancy", "employer", Kind.EMPLOYER)),
          entry(Kind.CANDIDATE, "region", "status", "id"),
          entry(
              Kind.PROTECTED_ATTRIBUTES,
              null,
              null,
              "id",
              link("protected_attributes", "id", Kind.CANDIDATE)),
          entry(
              Kind.REFERRAL,
              "region",
              "state",
              "candidate",
              link("referral", "candidate", Kind.CANDIDATE),
              link("referral", "vacancy", Kind.VACANCY)),
          entry(Kind.PARTNER, null, null, null),
          entry(
              Kind.PROFESSIONAL,
              "region",
              null,
              null,
              link("professional", "partner", Kind.PARTNER)),
          entry(
              Kind.OFFERING,
              "region",
              null,
              null,
              link("offering", "provider_partner", Kind.PARTNER),
              link("offering", "provider_employer", Kind.EMPLOYER)),
          entry(Kind.TIGHTNESS, "region", null, null),
          entry(Kind.OPPORTUNITY, "region", null, null),
          entry(Kind.SECTOR_SIGNAL, "region", null, null),
          entry(
              Kind.BODY,
              null,
              null,
              null,
              link("body_mandates", "member", Kind.PROFESSIONAL),
              link("body_mandates", "on_behalf_of", Kind.PARTNER)),
          entry(
              Kind.AGREEMENT,
              null,
              null,
              null,
              link("agreement_signatures", "partner", Kind.PARTNER)),
          entry(
              Kind.DECISION,
              null,
              null,
              null,
              link("decision", "body", Kind.BODY),
              link("decision_votes", "member", Kind.PROFESSIONAL)),
          entry(Kind.INSTRUMENT, null, null, null, link("instrument", "owner", Kind.PARTNER)),
          entry(
              Kind.MEETING_SERIES,
              "region",
              null,
              null,
              link("meeting_series", "organiser", Kind.PARTNER)),
          entry(
              Kind.MEETING,
              null,
              null,
              null,
              link("meeting", "series", Kind.MEETING_SERIES),
              link("meeting_participants", "value", Kind.PARTNER),
              link("meeting_commitments", "owner", Kind.PARTNER)),
          entry(Kind.PROGRAMME, null, null, null, link("programme", "owner", Kind.PARTNER)),
          entry(
              Kind.TRAJECTORY,
              "region",
              "state",
              "candidate",
              link("trajectory", "candidate", Kind.CANDIDATE),
              link("trajectory", "part_of", Kind.TRAJECTORY),
              link("trajectory", "employer", Kind.EMPLOYER),
              link("trajectory", "vacancy", Kind.VACANCY),
              link("trajectory", "debts_referred_to", Kind.PARTNER),
              link("trajectory_guides", "professional", Kind.PROFESSIONAL)),
          entry(
              Kind.ASSESSMENT,
              null,
              null,
              "candidate",
              link("assessment", "candidate", Kind.CANDIDATE),
              link("assessment", "trajectory", Kind.TRAJECTORY)),
          entry(
              Kind.PLACEMENT,
              "region",
              "state",
              "candidate",
              link("placement", "candidate", Kind.CANDIDATE),
              link("placement", "employer", Kind.EMPLOYER),
              link("placement", "origin_vacancy", Kind.VACANCY),
              link("placement", "origin_referral", Kind.REFERRAL),
              link("placement", "origin_trajectory", Kind.TRAJECTORY)),
          entry(
              Kind.OUTCOME,
              "region",
              null,
              "candidate",
              link("outcome", "candidate", Kind.CANDIDATE),
              link("outcome", "placement", Kind.PLACEMENT),
              link("outcome_actions", "value", Kind.ACTION)),
          entry(Kind.INSIGHT, "region", null, null, link("insight", "meeting", Kind.MEETING)),
          entry(
              Kind.PRIORITISATION,
              null,
              null,
              null,
              link("prioritisation", "meeting", Kind.MEETING),
              link("prioritisation_options", "value", Kind.INSIGHT),
              link("prioritisation_ballots", "voter", Kind.PARTNER),
              link("prioritisation_ballots_choices", "value", Kind.INSIGHT)),
          entry(
              Kind.IDEA,
              "origin",
              null,
              null,
              link("idea", "by", Kind.PARTNER),
              link("idea", "meeting", Kind.MEETING),
              link("idea_solves", "value", Kind.INSIGHT)),
          entry(
              Kind.QUESTION_ROUND,
              null,
              null,
              null,
              link("question_round", "meeting", Kind.MEETING)),
          entry(
              Kind.INITIATIVE,
              "region",
              "state",
              null,
              link("initiative", "idea", Kind.IDEA),
              link("initiative_partners", "value", Kind.PARTNER)),
          entry(
              Kind.EXPERIMENT,
              "region",
              null,
              null,
              link("experiment", "initiative", Kind.INITIATIVE)),
          entry(Kind.SIGN_UP, "region", null, null),
          entry(
              Kind.INDICATOR,
              "region",
              null,
              null,
              link("indicator_targets", "decision", Kind.DECISION),
              link("indicator_notes", "professional", Kind.PROFESSIONAL),
              link("indicator_notes", "partner", Kind.PARTNER)),
          entry(
              Kind.ACTION_PLAN,
              "region",
              null,
              null,
              link("action_plan", "programme", Kind.PROGRAMME),
              link("action_plan", "owner", Kind.PARTNER),
              link("action_plan_goals", "indicator", Kind.INDICATOR),
              link("action_plan_lines_goals", "indicator", Kind.INDICATOR)),
          entry(
              Kind.ACTION,
              "region",
              "state",
              null,
              link("action", "plan", Kind.ACTION_PLAN),
              link("action", "owner", Kind.PARTNER),
              link("action_partners", "value", Kind.PARTNER),
              link("action", "programme", Kind.PROGRAMME),
              link("action_links_insights", "value", Kind.INSIGHT),
              link("action", "links_idea", Kind.IDEA),
              link("action_links_reinforces", "value", Kind.ACTION),
              link("action_links_depends_on", "value", Kind.ACTION),
              link("action_budget", "partner", Kind.PARTNER),
              link("action_expectations", "partner", Kind.PARTNER),
              link("action", "successor", Kind.ACTION)),
          entry(
              Kind.EVENT,
              "region",
              "state",
              null,
              link("event", "organiser", Kind.PARTNER),
              link("event", "action", Kind.ACTION),
              link("event", "successor", Kind.EVENT)));

  private static Map.Entry<Kind<?, ?>, Traits> entry(
      Kind<?, ?> kind,
      @Nullable String region,
      @Nullable String status,
      @Nullable String subject,
      Link... links) {
    return Map.entry(kind, new Traits(region, status, subject, List.of(links)));
  }

  private static Link link(String table, String column, Kind<?, ?> target) {
    return new Link(table, column, target);
  }

  static Traits of(Kind<?, ?> kind) {
    Traits traits = ALL.get(kind);
    if (traits == null) {
      throw new IllegalStateException("No columns are named for the kind [" + kind.name() + "].");
    }
    return traits;
  }
}
