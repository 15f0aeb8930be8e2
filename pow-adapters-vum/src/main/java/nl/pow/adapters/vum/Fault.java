package nl.pow.adapters.vum;

import java.util.Locale;
import nl.pow.core.Severity;

/** What can be wrong with a document; docs/vum.md tells what becomes of the value. */
enum Fault {
  // the whole document is refused
  NOT_READABLE(Severity.ERROR),
  NOT_JSON(Severity.ERROR),
  NO_RECORDS(Severity.ERROR),
  LIMIT_EXCEEDED(Severity.ERROR),
  TOO_MANY_PROBLEMS(Severity.ERROR),
  // the record is refused
  RECORD_NOT_AN_OBJECT(Severity.ERROR),
  ID_MISSING(Severity.ERROR),
  ID_FORM(Severity.ERROR),
  ID_BSN(Severity.ERROR),
  ID_TWICE(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  VUM_2_KEY(Severity.ERROR),
  NOT_A_TEXT(Severity.ERROR),
  NOT_A_WHOLE_NUMBER(Severity.ERROR),
  NOT_A_CODE(Severity.ERROR),
  NOT_AN_OBJECT(Severity.ERROR),
  NOT_A_LIST(Severity.ERROR),
  TEXT_TOO_LONG(Severity.ERROR),
  TEXT_UNPRINTABLE(Severity.ERROR),
  // the value is left out, or taken with a doubt
  UNKNOWN_KEY(Severity.WARNING),
  NULL_VALUE(Severity.WARNING),
  TWO_IDS(Severity.WARNING),
  CODE_UNKNOWN(Severity.WARNING),
  CODE_FORM(Severity.WARNING),
  NUMBER_OUT_OF_RANGE(Severity.WARNING),
  DATE_FORM(Severity.WARNING),
  DATE_OUT_OF_RANGE(Severity.WARNING),
  PERIOD_REVERSED(Severity.WARNING),
  HOURS_REVERSED(Severity.WARNING),
  TWO_END_DATES(Severity.WARNING),
  POSTCODE_MISSING(Severity.WARNING),
  POSTCODE_FORM(Severity.WARNING),
  POSTCODE_UNKNOWN(Severity.WARNING),
  SECTOR_AMBIGUOUS(Severity.WARNING),
  OCCUPATION_NO_URI(Severity.WARNING),
  SKILL_NO_URI(Severity.WARNING),
  LANGUAGE_MISSING(Severity.WARNING),
  LANGUAGE_TWICE(Severity.WARNING),
  WEB_ADDRESS_WITHOUT_URL(Severity.WARNING),
  SAYS_NOTHING(Severity.WARNING),
  TITLE_MISSING(Severity.WARNING),
  EMPLOYER_NAME_MISSING(Severity.WARNING);

  private final Severity severity;

  Fault(Severity severity) {
    this.severity = severity;
  }

  Severity severity() {
    return severity;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
