package nl.pow.adapters.esco.folder;

/** The sorts of relations. */
enum Link {
  ESSENTIAL,
  OPTIONAL,
  BROADER_OCCUPATION,
  BROADER_SKILL,
  SKILL_GROUP,
  BROADER_GROUP,
  NEEDS,
  GOES_WITH
}
