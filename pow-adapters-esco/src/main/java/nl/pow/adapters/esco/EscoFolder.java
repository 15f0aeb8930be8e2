package nl.pow.adapters.esco;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.pow.adapters.esco.folder.FolderContents;
import nl.pow.adapters.esco.folder.FolderReader;

/**
 * Reads a folder of the CSV files that the ESCO portal hands out, of version 1.1 or 1.2.
 *
 * <p>The files are found by the beginning of their names, in the folder and the folders in it, each
 * as {@code .csv} or packed as {@code .csv.gz}: {@code occupations_}, {@code ISCOGroups_}, {@code
 * skills_}, {@code skillGroups_}, {@code skillsHierarchy_} and {@code ...SkillsCollection_} with a
 * language behind it, such as {@code occupations_nl.csv} or {@code skills_nl_v1.2.csv}; {@code
 * broaderRelationsOccPillar}, {@code broaderRelationsSkillPillar}, {@code occupationSkillRelations}
 * and {@code skillSkillRelations}. Files in several languages are read together: names that are
 * there in Dutch stand beside the English ones. Columns are found by name. Blanks around names are
 * left out.
 *
 * <p>A relation that tells no URI of its skill but its name is taken with a skill of the scheme
 * {@code esco-name}.
 */
public final class EscoFolder {
  private EscoFolder() {}

  /**
   * Reads a folder. Safe against files that are far too large: those are reported and read no
   * further.
   *
   * @param folder the folder
   * @param locale the language of the problems: Dutch, or else English
   * @return what could be read, and every problem
   * @throws EscoFolderException when the folder cannot be listed
   */
  public static EscoReading read(Path folder, Locale locale) {
    try {
      FolderContents contents = FolderReader.read(folder, locale);
      return new EscoReading(folder.toString(), contents);
    } catch (IOException | UncheckedIOException e) {
      throw new EscoFolderException(folder.toString(), e);
    }
  }
}
