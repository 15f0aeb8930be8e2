package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.text.Texts;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.UndeclaredReadException;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.market.CriterionFailedException;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.text.Wording;
import org.junit.jupiter.api.Test;

/** A criterion of an outsider. */
class CriterionTest {
  private static final Set<Attribute<?, ?>> READS = Set.of(CandidateAttribute.HOURS);

  private final Candidate candidate = Sample.candidate("c", "4331", 20, "esco:5120.1");
  private final Vacancy vacancy = Sample.vacancy("v", "4331", "esco:5120.1");

  /** Brings whatever a test hands over. */
  private record Outsider(Criterion criterion) implements CriterionProvider {
    @Override
    public String name() {
      return "outsider";
    }

    @Override
    public int spiVersion() {
      return SPI_VERSION;
    }

    @Override
    public Criterion create(Settings settings) {
      return criterion;
    }

    @Override
    public Optional<Texts> texts() {
      return Optional.of(Texts.load(CriterionTest.class::getResourceAsStream, "outsider"));
    }
  }

  /** Likes people who want to work many hours. */
  private static class ManyHours implements Criterion {
    @Override
    public Set<Attribute<?, ?>> reads() {
      return READS;
    }

    @Override
    public Grade judge(Facts<Candidate> c, Facts<Vacancy> v, MatchContext context, Trail trail) {
      trail.add(() -> new Evidence("hours", null, null, "many"));
      return c.get(CandidateAttribute.HOURS)
          .map(hours -> Grade.of(Verdict.PARTLY_MET, hours.maximum() * 10))
          .orElse(Grade.unknown());
    }
  }

  private Judgement judge(Criterion criterion) {
    return Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), Sample.DAY)
        .with(criteria(criterion))
        .with(Policy.named("outside", "1").wish("outsider", 3).wish("hours", 1))
        .market()
        .judge(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY);
  }

  private static Providers<CriterionProvider> criteria(Criterion criterion) {
    List<CriterionProvider> all = new ArrayList<>(Matching.criteria().all());
    all.add(new Outsider(criterion));
    return Providers.of("criterion", all);
  }

  @Test
  void aCriterionOfAnOutsiderIsUsedAndToldInItsOwnWords() {
    Judgement judgement = judge(new ManyHours());
    Wording wording =
        Wording.of(Locale.forLanguageTag("nl"), new CodeTaxonomy(), criteria(new ManyHours()));

    assertThat(judgement.score().points()).isEqualTo(3 * 360 + 1000);
    assertThat(wording.judgement(judgement))
        .contains(
            "Veel uren: deels voldaan. Waarde 360 van 1000, gewicht 3: 1080 punten.",
            "  - De kandidaat wil veel werken.");
  }

  @Test
  void aReadThatWasNotDeclaredIsRefused() {
    Criterion nosy =
        new Criterion() {
          @Override
          public Set<Attribute<?, ?>> reads() {
            return READS;
          }

          @Override
          public Grade judge(
              Facts<Candidate> c, Facts<Vacancy> v, MatchContext context, Trail trail) {
            return v.get(VacancyAttribute.EMPLOYER).isPresent() ? Grade.met() : Grade.unknown();
          }
        };

    assertThatThrownBy(() -> judge(nosy))
        .isInstanceOf(UndeclaredReadException.class)
        .hasMessage(
            "The criterion [outsider] read the attribute [vacancy.employer] without declaring it.\n"
                + "Maybe add it to what reads() returns.");
  }

  @Test
  void aCriterionThatThrowsIsNamed() {
    Criterion broken =
        new Criterion() {
          @Override
          public Set<Attribute<?, ?>> reads() {
            return READS;
          }

          @Override
          public Grade judge(
              Facts<Candidate> c, Facts<Vacancy> v, MatchContext context, Trail trail) {
            throw new IllegalStateException("no");
          }
        };

    assertThatThrownBy(() -> judge(broken))
        .isInstanceOf(CriterionFailedException.class)
        .hasMessage(
            "The criterion [outsider] failed with [java.lang.IllegalStateException].\n"
                + "Maybe leave it out of the policy until it is mended.")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCriterionThatCannotBeMadeIsNamed() {
    Criterion silent =
        new ManyHours() {
          @Override
          public Set<Attribute<?, ?>> reads() {
            throw new UnsupportedOperationException();
          }
        };
    Criterion torn =
        new ManyHours() {
          @Override
          public Grade judge(
              Facts<Candidate> c, Facts<Vacancy> v, MatchContext context, Trail trail) {
            throw new NoSuchMethodError("gone");
          }
        };

    assertThatThrownBy(() -> judge(silent))
        .isInstanceOf(CriterionFailedException.class)
        .hasMessage(
            "The criterion [outsider] failed with [java.lang.UnsupportedOperationException].\n"
                + "Maybe leave it out of the policy until it is mended.");
    assertThatThrownBy(() -> judge(torn))
        .isInstanceOf(CriterionFailedException.class)
        .hasMessage(
            "The criterion [outsider] failed with [java.lang.NoSuchMethodError].\n"
                + "Maybe leave it out of the policy until it is mended.");
  }

  @Test
  void textsThatFailDoNotHideThoseOfOthers() {
    CriterionProvider mute =
        new CriterionProvider() {
          @Override
          public String name() {
            return "mute";
          }

          @Override
          public int spiVersion() {
            return SPI_VERSION;
          }

          @Override
          public Criterion create(Settings settings) {
            return new ManyHours();
          }

          @Override
          public Optional<Texts> texts() {
            return Optional.of(Texts.load(CriterionTest.class::getResourceAsStream, "absent"));
          }
        };
    Wording wording =
        Wording.of(
            Locale.ENGLISH,
            new CodeTaxonomy(),
            Providers.of("criterion", List.of(mute, new Outsider(new ManyHours()))));

    assertThat(wording.criterion("hours")).isEqualTo("Hours a week");
    assertThatThrownBy(() -> wording.criterion("mute"))
        .hasMessage(
            "The texts [absent_nl.properties] could not be read.\n"
                + "Maybe the file is not in the jar, or not in UTF-8.");
  }

  @Test
  void gradesStayInTheirRange() {
    assertThatThrownBy(() -> Grade.of(Verdict.MET, 1001))
        .hasMessage("Value and certainty of a grade run from 0 to 1000.");
    assertThatThrownBy(() -> Grade.of(Verdict.UNKNOWN, 1))
        .hasMessage("A grade that is unknown has value 0 and certainty 0.");
  }
}
