package nl.pow.adapters.esco.near;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.Later;
import nl.pow.adapters.esco.concept.OccupationConcept;
import nl.pow.core.Code;
import nl.pow.core.profile.OccupationCode;
import org.jspecify.annotations.Nullable;

/** Where codes of occupations and their groups lie in ESCO. */
public final class Places {
  private static final Pattern ESCO = Pattern.compile("([0-9]{4})(\\.[0-9]+)+");

  private final Later<Map<Code, Place>> known;

  /**
   * Lists all codes, when the first is asked for.
   *
   * @param esco the version of ESCO
   */
  public Places(Classification esco) {
    known = new Later<>(() -> list(esco));
  }

  private static Map<Code, Place> list(Classification esco) {
    Map<Code, Place> known = new HashMap<>();
    esco.iscoGroups().forEach(group -> known.put(new Code("isco", group), new Place.Group(group)));
    List<OccupationConcept> occupations = esco.occupations();
    for (int number = 0; number < occupations.size(); number++) {
      OccupationConcept occupation = occupations.get(number);
      Place place = new Place.Occupation(number, occupation.isco());
      known.put(new Code("esco", occupation.code()), place);
      known.put(new Code("esco", occupation.id()), place);
    }
    return known;
  }

  /**
   * The number of an occupation.
   *
   * @param code its code or the last part of its URI, in the scheme {@code esco}
   * @return its place in the list of occupations; empty when it is not known
   */
  public OptionalInt occupation(Code code) {
    return known.get().get(code) instanceof Place.Occupation occupation
        ? OptionalInt.of(occupation.number())
        : OptionalInt.empty();
  }

  @Nullable Place find(OccupationCode code) {
    Place place = known.get().get(code.code());
    return place == null ? member(code.code()) : place;
  }

  private @Nullable Place member(Code code) {
    Matcher parts = ESCO.matcher(code.scheme().equals("esco") ? code.value() : "");
    return parts.matches() && known.get().containsKey(new Code("isco", parts.group(1)))
        ? new Place.Member(parts.group(1))
        : null;
  }
}
