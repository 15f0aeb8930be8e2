package nl.pow.benchmarks.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.pow.core.Code;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;

/** Skills of one block are worth half of each other; occupations go by their digits. */
public final class BlockTaxonomy implements Taxonomy {
  private static final Relation HALF = new Relation(500, "same-block");

  private final Taxonomy codes = new CodeTaxonomy();
  private final Catalogue catalogue;
  private final Entities entities;

  /** Knows the blocks of a catalogue, and the skills by their codes. */
  public BlockTaxonomy(Catalogue catalogue, Entities entities) {
    this.catalogue = catalogue;
    this.entities = entities;
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
    return catalogue.blockOf(number(asked)) == catalogue.blockOf(number(found))
        ? HALF
        : Relation.unrelated();
  }

  @Override
  public List<Related<SkillId>> skillsNear(SkillId asked, Collection<SkillId> among) {
    return IntStream.of(catalogue.block(catalogue.blockOf(number(asked))))
        .mapToObj(entities::skill)
        .filter(among::contains)
        .map(found -> new Related<>(found, skill(asked, found)))
        .sorted(
            Comparator.comparing((Related<SkillId> r) -> -r.relation().value())
                .thenComparing(Related::found))
        .toList();
  }

  @Override
  public Optional<Label> label(Code code, Locale language) {
    return Optional.empty();
  }

  private static int number(SkillId skill) {
    String value = skill.code().value();
    return Integer.parseInt(value, 1, value.length(), 10);
  }
}
