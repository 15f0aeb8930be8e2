package nl.pow.testkit.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.pow.core.text.Texts;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.Evidence;
import nl.pow.testkit.LikelyCause;
import nl.pow.testkit.Supposing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C16 codes, C17 words. */
abstract class WordRules extends CriterionRules {
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

  WordRules(CriterionContract contract) {
    super(contract);
  }

  private interface EvidenceLaw {
    @Nullable String brokenBy(Evidence evidence);
  }

  private void holdForEvidence(EvidenceLaw law) {
    Criterion criterion = criterion();
    holdForPairs(
        (candidate, vacancy) -> {
          for (Evidence one : Told.of(criterion, candidate, vacancy).evidence()) {
            String fault = law.brokenBy(one);
            if (fault != null) {
              return fault;
            }
          }
          return null;
        });
  }

  @Test
  @LikelyCause("Words, a title or a name were put where a code belongs.")
  void required_C16_evidenceIsToldInCodes() {
    holdForEvidence(
        one ->
            KEBAB.matcher(one.subject()).matches() && KEBAB.matcher(one.relation()).matches()
                ? null
                : "subject and relation of its evidence are not codes in kebab case");
  }

  @Test
  @LikelyCause({
    "A relation that comes seldom has no text: NAME.other stands in for all that have none.",
    "The texts of the two languages do not have the same codes."
  })
  void optional_C17_allEvidenceHasWordsInDutchAndEnglish() {
    Optional<Texts> brought = provider().texts();
    Supposing.that(
        brought.isPresent(),
        "The criterion brings no texts, so its codes are shown.\nMaybe return them from texts() of"
            + " its provider.");
    Texts texts = brought.orElseThrow();
    String name = provider().name();
    holdForEvidence(
        one -> {
          List<String> codes =
              List.of(
                  name + "." + one.subject() + "." + one.relation(),
                  name + "." + one.relation(),
                  name + "." + one.subject() + ".other",
                  name + ".other");
          for (Locale language : LANGUAGES) {
            Set<String> there = Set.copyOf(texts.codes(language));
            if (codes.stream().noneMatch(there::contains) || !there.contains("criterion." + name)) {
              return "[" + codes.get(0) + "] has no words in [" + language + "]";
            }
          }
          return null;
        });
  }
}
