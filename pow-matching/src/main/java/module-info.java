/** Criteria, policies, judgements, explanations and strategies of {@code pow}. */
module nl.pow.matching {
  requires transitive org.jspecify;
  requires transitive nl.pow.core;

  exports nl.pow.matching;
  exports nl.pow.matching.advice;
  exports nl.pow.matching.criterion;
  exports nl.pow.matching.decision;
  exports nl.pow.matching.incremental;
  exports nl.pow.matching.market;
  exports nl.pow.matching.policy;
  exports nl.pow.matching.run;
  exports nl.pow.matching.strategy;
  exports nl.pow.matching.text;
  exports nl.pow.matching.travel;
  exports nl.pow.matching.verify;

  // the JSON form reads and makes records that are not public
  // and the validation provider looks at those
  opens nl.pow.matching.decision to
      nl.pow.core,
      org.hibernate.validator;
  opens nl.pow.matching.policy to
      nl.pow.core;
  opens nl.pow.matching.run to
      nl.pow.core;

  uses nl.pow.core.taxonomy.TaxonomyProvider;
  uses nl.pow.matching.criterion.CriterionProvider;
  uses nl.pow.matching.strategy.MatchingStrategyProvider;
  uses nl.pow.matching.travel.TravelProvider;

  provides nl.pow.core.taxonomy.TaxonomyProvider with
      nl.pow.matching.builtin.Codes;
  provides nl.pow.matching.criterion.CriterionProvider with
      nl.pow.matching.builtin.Availability,
      nl.pow.matching.builtin.Contract,
      nl.pow.matching.builtin.EducationAsked,
      nl.pow.matching.builtin.Hours,
      nl.pow.matching.builtin.Languages,
      nl.pow.matching.builtin.Licences,
      nl.pow.matching.builtin.NotExcluded,
      nl.pow.matching.builtin.Occupation,
      nl.pow.matching.builtin.OpportunityOccupation,
      nl.pow.matching.builtin.PatternOfWork,
      nl.pow.matching.builtin.Sector,
      nl.pow.matching.builtin.Skills,
      nl.pow.matching.builtin.TravelDistance,
      nl.pow.matching.builtin.WorkAndThinkingLevel,
      nl.pow.matching.builtin.YearsOfExperience;
  provides nl.pow.matching.strategy.MatchingStrategyProvider with
      nl.pow.matching.assignment.AssignmentProvider,
      nl.pow.matching.ranked.RankedProvider,
      nl.pow.matching.spread.SpreadProvider,
      nl.pow.matching.stable.StableProvider;
  provides nl.pow.matching.travel.TravelProvider with
      nl.pow.matching.builtin.StraightLine;
}
