package nl.pow.examples.quickstart.taxonomy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pow.core.Code;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.examples.quickstart.Resource;

/**
 * Knows the names of some ESCO occupations and skills; two skills of one group are related.
 *
 * <p>ESCO publishes no Dutch names for these skills here: the English name is given, with its
 * language behind it.
 */
final class SampleTaxonomy implements Taxonomy {
  private static final Relation SAME_GROUP = new Relation(400, "same-group");

  private final CodeTaxonomy codes = new CodeTaxonomy();
  private final Map<String, NamedCsvRecord> occupations = new HashMap<>();
  private final Map<String, String> skills = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();

  SampleTaxonomy() {
    Resource.rows("occupations.csv").forEach(r -> occupations.put(r.getField("code"), r));
    for (NamedCsvRecord row : Resource.rows("skills.csv")) {
      skills.put(row.getField("id"), row.getField("label_en"));
      groups.put(row.getField("id"), List.of(row.getField("broader").split(" ")));
    }
  }

  @Override
  public Relation occupation(OccupationCode asked, OccupationCode found) {
    return codes.occupation(asked, found);
  }

  @Override
  public Relation skill(SkillId asked, SkillId found) {
    if (asked.equals(found)) {
      return Relation.same();
    }
    List<String> theirs = groups.getOrDefault(found.code().value(), List.of());
    boolean related =
        groups.getOrDefault(asked.code().value(), List.of()).stream().anyMatch(theirs::contains);
    return related ? SAME_GROUP : Relation.unrelated();
  }

  @Override
  public Optional<Label> label(Code code, Locale language) {
    if (!code.scheme().equals("esco")) {
      return Optional.empty();
    }
    boolean dutch = language.getLanguage().equals("nl");
    NamedCsvRecord occupation = occupations.get(code.value());
    if (occupation != null) {
      return Optional.of(
          dutch
              ? new Label(occupation.getField("label_nl"), language)
              : new Label(occupation.getField("label_en"), Locale.ENGLISH));
    }
    return Optional.ofNullable(skills.get(code.value())).map(s -> new Label(s, Locale.ENGLISH));
  }
}
