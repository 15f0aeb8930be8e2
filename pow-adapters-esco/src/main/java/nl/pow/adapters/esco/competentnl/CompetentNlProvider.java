package nl.pow.adapters.esco.competentnl;

import java.nio.file.Path;
import java.util.List;
import nl.pow.adapters.esco.Esco;
import nl.pow.core.InvalidDataException;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TaxonomyProvider;

/** Opens CompetentNL under the name {@code competentnl}, from an export that must be given. */
public final class CompetentNlProvider implements TaxonomyProvider {
  /** Where the export is. */
  static final Setting<Path> FOLDER =
      Setting.required(
          "folder",
          Path.class,
          Path::of,
          "the folder with occupations.csv, skills.csv, requirements.csv and matches.csv of"
              + " CompetentNL, which does not come with this library (docs/taxonomies.md)");

  /** Made by the service loader. */
  public CompetentNlProvider() {}

  @Override
  public String name() {
    return CompetentNl.SCHEME;
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(FOLDER);
  }

  /**
   * Reads the export, and ESCO beside it.
   *
   * @throws InvalidDataException with every fault of the export, by file and line
   */
  @Override
  public Taxonomy open(Settings settings) {
    Path folder = settings.get(FOLDER);
    Export export = ExportReader.read(folder);
    if (!export.problems.isEmpty()) {
      throw new InvalidDataException(
          "The export of CompetentNL in [" + folder + "]", List.copyOf(export.problems));
    }
    return new CompetentNl(export, Esco.bundled());
  }
}
