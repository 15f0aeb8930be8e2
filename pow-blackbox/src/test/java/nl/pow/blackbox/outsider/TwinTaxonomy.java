package nl.pow.blackbox.outsider;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pow.core.Code;
import nl.pow.core.plugin.Settings;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TaxonomyProvider;

/** A taxonomy of an outsider: two occupations that are nearly one, with names. */
public final class TwinTaxonomy implements TaxonomyProvider, Taxonomy {
  private static final List<OccupationCode> TWINS =
      List.of(OccupationCode.parse("guild:baker"), OccupationCode.parse("guild:miller"));

  public TwinTaxonomy() {}

  @Override
  public String name() {
    return "twins";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Taxonomy open(Settings settings) {
    return this;
  }

  @Override
  public Relation occupation(OccupationCode asked, OccupationCode found) {
    if (asked.equals(found)) {
      return Relation.same();
    }
    return TWINS.contains(asked) && TWINS.contains(found)
        ? new Relation(840, "twin")
        : Relation.unrelated();
  }

  @Override
  public Relation skill(SkillId asked, SkillId found) {
    return asked.equals(found) ? Relation.same() : Relation.unrelated();
  }

  @Override
  public Optional<Label> label(Code code, Locale language) {
    boolean dutch = language.getLanguage().equals("nl");
    return switch (code.toString()) {
      case "guild:baker" -> name(dutch ? "bakker" : "baker", language);
      case "guild:miller" -> name(dutch ? "molenaar" : "miller", language);
      default -> Optional.empty();
    };
  }

  private static Optional<Label> name(String text, Locale language) {
    return Optional.of(new Label(text, language));
  }
}
