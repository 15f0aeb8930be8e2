package nl.pow.adapters.vum;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.PostcodeArea;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import org.jspecify.annotations.Nullable;

/** Postcodes of VUM and the labour-market regions that they lie in. */
final class Places {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}[a-zA-Z]{2}");

  private final RegionRegister register;
  private final NavigableSet<Integer> known;

  Places(RegionRegister register) {
    this.register = register;
    this.known =
        register.postcodes().stream()
            .map(area -> area.postcode().pc4())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A postcode as far as it could be read, and its region as far as it is known. */
  record Place(@Nullable Postcode postcode, @Nullable RegionCode region) {}

  /** The home of a person: nothing near it stands in a problem. */
  Place home(Part part, String name) {
    return place(part, name, false);
  }

  /** A place of work: a postcode that is not known is reported with the nearest that are. */
  Place workplace(Part part, String name) {
    return place(part, name, true);
  }

  private Place place(Part part, String name, boolean suggests) {
    Value value = part.value(name);
    if (value == null) {
      part.report(Fault.POSTCODE_MISSING, name);
      return new Place(null, null);
    }
    Postcode postcode = read(value);
    RegionCode region =
        postcode == null
            ? null
            : register.findArea(postcode).map(PostcodeArea::region).orElse(null);
    if (postcode != null && region == null) {
      value.report(Fault.POSTCODE_UNKNOWN, Map.of("near", suggests ? near(postcode.pc4()) : ""));
    }
    return new Place(postcode, region);
  }

  private static @Nullable Postcode read(Value value) {
    String text = value.text(200);
    if (text == null) {
      return null;
    }
    Postcode postcode = null;
    try {
      postcode = Postcode.parse(text);
    } catch (InvalidValueException e) {
      // reported below
    }
    if (postcode == null || !FORM.matcher(text).matches()) {
      value.report(Fault.POSTCODE_FORM);
    }
    return postcode;
  }

  private String near(int pc4) {
    return Stream.of(known.lower(pc4), known.higher(pc4))
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .collect(Collectors.joining(", ", " (", ")"));
  }
}
