package nl.pow.examples.quickstart.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.pow.core.labour.Tightness;
import nl.pow.core.labour.TightnessClass;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.examples.quickstart.report.EffortsData.TightnessRow;
import nl.pow.examples.quickstart.report.EffortsData.Word;

/**
 * How tight the labour market is, by the latest figure of each group of occupations.
 *
 * @param telling the words
 * @param taxonomy knows the names of groups
 */
record TightnessPart(Telling telling, Taxonomy taxonomy) {
  private static final Comparator<Tightness> TIGHTEST_FIRST =
      Comparator.comparingInt((Tightness one) -> one.perThousand().orElse(-1)).reversed();

  /** The classes that there are figures for, the loosest first. */
  List<Word> classes() {
    return Arrays.stream(TightnessClass.values())
        .filter(one -> one != TightnessClass.UNDEFINED)
        .map(one -> new Word(one.name(), telling.words(one)))
        .toList();
  }

  List<TightnessRow> rows() {
    Map<String, Tightness> latest =
        telling.efforts().tightness().stream()
            .filter(one -> !one.publishedOn().isAfter(telling.asOf()))
            .collect(
                Collectors.toMap(
                    one -> one.region() + " " + one.occupation(),
                    one -> one,
                    BinaryOperator.maxBy(Comparator.comparing(Tightness::quarter)),
                    TreeMap::new));
    return latest.values().stream().sorted(TIGHTEST_FIRST).map(this::row).toList();
  }

  private TightnessRow row(Tightness one) {
    OptionalInt perThousand = one.perThousand();
    return new TightnessRow(
        taxonomy
            .label(one.occupation().code(), telling.language())
            .map(label -> label.shownTo(telling.language()))
            .orElse(one.occupation().toString()),
        one.tightness().name(),
        telling.words(one.tightness()),
        one.openVacancies(),
        one.shortTermSeekers(),
        perThousand.isPresent() ? perThousand.getAsInt() : null,
        one.quarter().toString(),
        one.source());
  }
}
