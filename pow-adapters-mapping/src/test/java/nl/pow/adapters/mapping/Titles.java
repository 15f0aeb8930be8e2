package nl.pow.adapters.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pow.core.Code;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TitleFit;
import nl.pow.core.taxonomy.TitleMatch;

/** A taxonomy that knows a few titles, and answers with its best guess to all others. */
final class Titles implements Taxonomy {
  private static final Map<String, String> KNOWN =
      Map.of("kok", "esco:5120.1", "verzorgende", "esco:5321.1", "lasser", "esco:7212.3");

  @Override
  public List<TitleMatch> occupationsTitled(String title, Locale language, int limit) {
    String known = title.toLowerCase(Locale.ROOT);
    OccupationCode code = OccupationCode.parse(KNOWN.getOrDefault(known, "esco:5120.1"));
    TitleFit fit = KNOWN.containsKey(known) ? TitleFit.EXACT : TitleFit.ALIKE;
    return List.of(new TitleMatch(code, new Label(known, language), fit));
  }

  @Override
  public Relation occupation(OccupationCode asked, OccupationCode found) {
    throw new AssertionError("a mapping asks for titles only");
  }

  @Override
  public Relation skill(SkillId asked, SkillId found) {
    throw new AssertionError("a mapping asks for titles only");
  }

  @Override
  public Optional<Label> label(Code code, Locale language) {
    return Optional.empty();
  }
}
