package nl.pow.adapters.vum;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.pow.core.Id;
import org.jspecify.annotations.Nullable;

/** The ids of the records of one document. */
final class Ids {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.-]+");
  private static final String EXCHANGE_ID = "vumID";

  private final String name;
  private final int max;
  private final Set<String> seen = new TreeSet<>();

  /** Ids under a name, up to a length. */
  Ids(String name, int max) {
    this.name = name;
    this.max = max;
  }

  /** The id of a record at its source or else in the exchange, null when there is none to take. */
  @Nullable String of(Part part) {
    Value own = part.value(name);
    Value exchanged = part.value(EXCHANGE_ID);
    if (own != null && exchanged != null) {
      part.report(Fault.TWO_IDS, EXCHANGE_ID);
    }
    Value id = own == null ? exchanged : own;
    if (id == null) {
      part.report(Fault.ID_MISSING, name);
      return null;
    }
    String text = id.text(Integer.MAX_VALUE);
    return text == null ? null : checked(id, text);
  }

  private @Nullable String checked(Value id, String text) {
    if (Id.passesElevenProof(text)) {
      id.report(Fault.ID_BSN);
    } else if (text.length() > max || !FORM.matcher(text).matches()) {
      id.report(Fault.ID_FORM, Map.of("max", max));
    } else if (!seen.add(text)) {
      id.report(Fault.ID_TWICE);
    } else {
      return text;
    }
    return null;
  }
}
