package nl.pow.adapters.esco.competentnl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;

/** The URIs of ESCO: occupations and skills by UUID, groups of ISCO-08 by digits. */
final class EscoUri {
  private static final Pattern CONCEPT =
      Pattern.compile("https?://data\\.europa\\.eu/esco/(?:occupation|skill)/([0-9A-Za-z-]+)");
  private static final Pattern GROUP =
      Pattern.compile("https?://data\\.europa\\.eu/esco/isco/C([0-9]{1,4})");

  private EscoUri() {}

  static Code code(String uri) {
    Matcher concept = CONCEPT.matcher(uri);
    if (concept.matches()) {
      return new Code("esco", concept.group(1));
    }
    Matcher group = GROUP.matcher(uri);
    if (group.matches()) {
      return new Code("isco", group.group(1));
    }
    throw new InvalidValueException(
        "esco-uri", "This is not a URI of an occupation, skill or group of ESCO.");
  }
}
