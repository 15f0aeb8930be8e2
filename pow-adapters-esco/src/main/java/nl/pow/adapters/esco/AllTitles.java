package nl.pow.adapters.esco;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.adapters.esco.concept.Dictionary;
import nl.pow.adapters.esco.concept.Names;
import nl.pow.adapters.esco.title.Standing;
import nl.pow.adapters.esco.title.Title;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.taxonomy.Label;

/** Every title of every occupation in every language, once each. */
final class AllTitles {
  private AllTitles() {}

  static List<Title> of(List<OccupationCode> codes, Map<Locale, Dictionary> names) {
    List<Title> titles = new ArrayList<>();
    names.forEach(
        (language, dictionary) -> {
          List<Names> occupations = dictionary.occupations();
          for (int i = 0; i < codes.size(); i++) {
            add(codes.get(i), occupations.get(i), language, titles);
          }
        });
    return titles;
  }

  private static void add(OccupationCode code, Names names, Locale language, List<Title> titles) {
    String preferred = names.preferred();
    if (preferred != null) {
      titles.add(new Title(code, new Label(preferred, language), Standing.PREFERRED));
    }
    names.others().stream()
        .distinct()
        .filter(other -> !other.equals(preferred))
        .map(other -> new Title(code, new Label(other, language), Standing.ALTERNATIVE))
        .forEach(titles::add);
  }
}
