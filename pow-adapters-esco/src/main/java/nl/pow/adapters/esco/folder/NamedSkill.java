package nl.pow.adapters.esco.folder;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nl.pow.core.profile.SkillId;
import org.jspecify.annotations.Nullable;

/** A skill of which a relation tells only the name. */
final class NamedSkill {
  static final String SCHEME = "esco-name";
  private static final int LONGEST = 200;

  private NamedSkill() {}

  /** Scheme and name: blanks become hyphens, other signs than ASCII {@code %} and their bytes. */
  static @Nullable String key(String name) {
    StringBuilder value = new StringBuilder();
    for (byte b : name.replaceAll("[\\s\\u00a0]", "-").getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7f) {
        value.append((char) b);
      } else {
        value.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return value.isEmpty() || value.length() > LONGEST ? null : SCHEME + "/" + value;
  }

  /** The id of any skill by its key. */
  static SkillId id(String key) {
    String scheme = Uri.is(SCHEME, key) ? SCHEME : "esco";
    return SkillId.parse(scheme + ":" + Uri.id(key));
  }
}
