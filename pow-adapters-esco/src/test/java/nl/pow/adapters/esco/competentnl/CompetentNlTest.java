package nl.pow.adapters.esco.competentnl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import nl.pow.adapters.esco.Esco;
import nl.pow.core.Code;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.plugin.Settings;
import nl.pow.core.plugin.SettingsException;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TaxonomyProvider;
import nl.pow.core.taxonomy.TitleFit;
import nl.pow.core.taxonomy.TitleMatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompetentNlTest {
  private static final String BASE = "https://linkeddata.competentnl.nl/uwv/id/";
  private static final String ESCO_BASE = "http://data.europa.eu/esco/";
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Esco ESCO = Esco.bundled();
  private static final OccupationCode COOK = occupation("cook");
  private static final OccupationCode HELP = occupation("help");
  private static final OccupationCode POET = occupation("poet");
  private static final OccupationCode BARD = occupation("bard");
  private static final SkillId HYGIENE = skill("hygiene");
  private static final SkillId RHYME = skill("rhyme");
  private static final SkillId PACE = skill("pace");

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    file(
        "occupations.csv",
        "uri,label,kind",
        BASE + "occupation/cook,Kok,preferred",
        BASE + "occupation/cook,\"Keukenchef, klein\",alternative",
        BASE + "occupation/help,Keukenhulp,preferred",
        BASE + "occupation/poet,Dichter,preferred",
        BASE + "occupation/bard,Voordrager,preferred");
    file(
        "skills.csv",
        "uri,label",
        BASE + "skill/hygiene,Schoon werken",
        BASE + "skill/pace,Tempo houden",
        BASE + "skill/rhyme,Rijmen");
    file(
        "requirements.csv",
        "occupation,skill,weight",
        BASE + "occupation/cook," + BASE + "skill/hygiene,essential",
        BASE + "occupation/poet," + BASE + "skill/pace,important",
        BASE + "occupation/poet," + BASE + "skill/rhyme,essential",
        BASE + "occupation/bard," + BASE + "skill/rhyme,somewhat",
        BASE + "occupation/bard," + BASE + "skill/pace,important");
    file(
        "matches.csv",
        "uri,kind,target",
        BASE + "occupation/cook,exact," + ESCO_BASE + "occupation/" + uuid("esco:5120.1"),
        BASE + "occupation/help,close," + ESCO_BASE + "occupation/" + uuid("esco:9412.1"),
        BASE + "occupation/poet,broad," + ESCO_BASE + "isco/C2641");
  }

  @Test
  void matchWithEscoLeadsToItsRelationLoweredByTheKindOfMatch() {
    Taxonomy taxonomy = open();
    Relation inEsco =
        ESCO.occupation(OccupationCode.parse("esco:5120.1"), OccupationCode.parse("esco:9412.1"));

    assertThat(inEsco.value()).isPositive();
    assertThat(taxonomy.occupation(COOK, HELP))
        .isEqualTo(new Relation(inEsco.value() * 9 / 10, "close-match-" + inEsco.path()));
    assertThat(taxonomy.occupation(COOK, OccupationCode.parse("esco:5120.1")))
        .isEqualTo(new Relation(1_000, "exact-match-same"));
    assertThat(taxonomy.occupation(OccupationCode.parse("esco:9412.1"), HELP))
        .isEqualTo(new Relation(900, "close-match-same"));
  }

  @Test
  void withoutMatchTheSharedCapabilitiesCountByWeight() {
    // both: pace 2, rhyme 1; either: pace 2, rhyme 3
    Relation expected = new Relation(900 * 3 / 5, "shared-capabilities");

    assertThat(open().occupation(POET, BARD)).isEqualTo(expected);
    assertThat(open().occupation(BARD, POET)).isEqualTo(expected);
    assertThat(open().occupation(BARD, occupation("nobody"))).isEqualTo(Relation.unrelated());
    assertThat(open().occupation(BARD, BARD)).isEqualTo(Relation.same());
  }

  @Test
  void whatIsOfEscoStaysAsItIs() {
    OccupationCode cook = OccupationCode.parse("esco:5120.1");

    assertThat(open().expectedSkills(cook)).isEqualTo(ESCO.expectedSkills(cook));
    assertThat(open().label(cook.code(), DUTCH)).isEqualTo(ESCO.label(cook.code(), DUTCH));
    SkillId first = ESCO.expectedSkills(cook).get(0).skill();
    assertThat(open().skill(first, first)).isEqualTo(Relation.same());
    assertThat(open().skill(first, HYGIENE)).isEqualTo(Relation.unrelated());
  }

  @Test
  void skillsWithAMatchAreRelatedThroughEsco() throws IOException {
    SkillId first = ESCO.expectedSkills(OccupationCode.parse("esco:5120.1")).get(0).skill();
    file(
        "matches.csv",
        "uri,kind,target",
        BASE + "skill/hygiene,narrow," + ESCO_BASE + "skill/" + first.code().value());

    assertThat(open().skill(HYGIENE, first)).isEqualTo(new Relation(750, "narrow-match-same"));
    assertThat(open().skill(HYGIENE, HYGIENE)).isEqualTo(Relation.same());
  }

  @Test
  void essentialCapabilitiesStandFirst() {
    assertThat(open().expectedSkills(POET))
        .containsExactly(new ExpectedSkill(RHYME, true), new ExpectedSkill(PACE, false));
  }

  @Test
  void namesTitlesAndListsAreThere() {
    Taxonomy taxonomy = open();

    assertThat(taxonomy.label(COOK.code(), Locale.ENGLISH)).contains(new Label("Kok", DUTCH));
    assertThat(taxonomy.label(RHYME.code(), DUTCH)).contains(new Label("Rijmen", DUTCH));
    assertThat(taxonomy.occupations()).containsExactly(BARD, COOK, HELP, POET);
    assertThat(taxonomy.occupationsTitled("keukenhlup", DUTCH, 1))
        .containsExactly(new TitleMatch(HELP, new Label("Keukenhulp", DUTCH), TitleFit.SPELLING));
  }

  @Test
  void crosswalkGoesBothWays() {
    Taxonomy taxonomy = open();

    assertThat(taxonomy.crosswalk(COOK.code(), "esco"))
        .contains(new Code("esco", uuid("esco:5120.1")));
    assertThat(taxonomy.crosswalk(COOK.code(), "isco")).containsExactly(Code.parse("isco:5120"));
    assertThat(taxonomy.crosswalk(POET.code(), "isco")).containsExactly(Code.parse("isco:2641"));
    assertThat(taxonomy.crosswalk(Code.parse("esco:5120.1"), "competentnl"))
        .containsExactly(COOK.code());
    assertThat(taxonomy.crosswalk(BARD.code(), "esco")).isEmpty();
  }

  @Test
  void everyFaultIsToldWithItsLine() throws IOException {
    file(
        "occupations.csv",
        "uri,label,kind",
        "urn:other,Kok,preferred",
        BASE + "occupation/cook,,preferred",
        BASE + "occupation/cook,Kok,main");
    Files.delete(folder.resolve("skills.csv"));
    file("requirements.csv", "occupation,weight", "x,y");
    file("matches.csv", "uri,kind,target", BASE + "occupation/cook,exact,urn:nothing");

    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "ERROR matches.csv:2 What this names is not in occupations.csv and"
                            + " skills.csv. [competentnl-unknown]",
                        "ERROR occupations.csv:2 This is not a URI of CompetentNL."
                            + " [competentnl-uri]",
                        "ERROR occupations.csv:3 The label is empty. [competentnl-label]",
                        "ERROR occupations.csv:4 This must be one of [preferred, alternative]."
                            + " [competentnl-word]",
                        "ERROR requirements.csv:1 Columns are missing: [skill]."
                            + " [competentnl-columns]",
                        "ERROR skills.csv The file is not there. [competentnl-file]"));
  }

  @Test
  void withoutExportTheMessageTellsWhatToGive() {
    assertThatThrownBy(() -> Settings.parse(provider(), Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "The setting [folder] of provider [competentnl] is required and was not given.\n"
                + "Maybe add [folder]: the folder with occupations.csv, skills.csv,"
                + " requirements.csv and matches.csv of CompetentNL, which does not come with this"
                + " library (docs/taxonomies.md).");
  }

  private Taxonomy open() {
    return provider().open(Settings.parse(provider(), Map.of("folder", folder.toString())));
  }

  private static TaxonomyProvider provider() {
    return ServiceLoader.load(TaxonomyProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals("competentnl"))
        .findFirst()
        .orElseThrow();
  }

  private void file(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }

  private static String uuid(String code) {
    return ESCO.crosswalk(Code.parse(code), "esco").get(0).value();
  }

  private static OccupationCode occupation(String id) {
    return new OccupationCode(new Code("competentnl", BASE + "occupation/" + id));
  }

  private static SkillId skill(String id) {
    return new SkillId(new Code("competentnl", BASE + "skill/" + id));
  }
}
