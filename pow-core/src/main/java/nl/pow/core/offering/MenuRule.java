package nl.pow.core.offering;

/** What decides whether a line of the menu card is for somebody; who gives it is no rule. */
public enum MenuRule {
  /** It is open to the region of the person. */
  REGION,
  /** People can begin on that day. */
  PERIOD,
  /** There is a place free. */
  PLACES,
  /** It is of a kind that is asked for. */
  KIND,
  /** It is given in a way that is asked for. */
  MODE,
  /** It asks no more of the language than is asked for. */
  LEVEL,
  /** The person masters the language in which it is given. */
  LANGUAGE,
  /** It is for people in the situation of the person. */
  SITUATION,
  /** The person has the working and thinking level that is needed. */
  EDUCATION,
  /** The person has the driving licences that are needed. */
  LICENCE,
  /** It gives something of what the person lacks. */
  GAP
}
