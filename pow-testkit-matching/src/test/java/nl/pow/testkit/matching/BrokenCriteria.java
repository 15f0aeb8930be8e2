package nl.pow.testkit.matching;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.profile.HoursPerWeek;
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
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;

/** The contract, run on criteria that break something each; started by a test of the kit only. */
final class BrokenCriteria {
  private BrokenCriteria() {}

  /** One pair that is judged, for whoever wants to know more than is good. */
  record Pair(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {}

  /** By default a good one: whether the hours that are wished reach those of the work. */
  abstract static class Broken extends CriterionContract {
    @Override
    protected String provider() {
      return "broken";
    }

    @Override
    protected Map<String, String> settings() {
      return Map.of();
    }

    @Override
    protected LongStream seeds() {
      return LongStream.range(0, 8);
    }

    @Override
    protected CriterionProvider find() {
      return new Provider(this);
    }

    List<Setting<?>> understood() {
      return List.of();
    }

    Optional<Texts> texts() {
      return Optional.empty();
    }

    Set<Attribute<?, ?>> reads() {
      return Set.of(
          CandidateAttribute.HOURS,
          CandidateAttribute.SKILLS,
          VacancyAttribute.HOURS,
          VacancyAttribute.SKILLS);
    }

    /** Makes the criterion anew, as a provider does. */
    Criterion broken() {
      return new Hours(this::reads, this::spoilt);
    }

    /** What is made of a good grade. */
    Grade spoilt(Grade right, Pair pair) {
      return right;
    }
  }

  private record Provider(Broken broken) implements CriterionProvider {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public int spiVersion() {
      return SPI_VERSION;
    }

    @Override
    public List<Setting<?>> settings() {
      return broken.understood();
    }

    @Override
    public Optional<Texts> texts() {
      return broken.texts();
    }

    @Override
    public Criterion create(Settings settings) {
      return broken.broken();
    }
  }

  /** Spoils a grade. */
  @FunctionalInterface
  private interface Spoiling {
    Grade of(Grade right, Pair pair);
  }

  /** Whether the candidate can work the least of the hours; met when no skill is asked. */
  private record Hours(Supplier<Set<Attribute<?, ?>>> declared, Spoiling spoilt)
      implements Criterion {
    @Override
    public Set<Attribute<?, ?>> reads() {
      return declared.get();
    }

    @Override
    public Grade judge(
        Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
      trail.add(() -> new Evidence("hours", null, null, "compared"));
      return spoilt.of(right(candidate, vacancy), new Pair(candidate, vacancy, context, trail));
    }

    private static Grade right(Facts<Candidate> candidate, Facts<Vacancy> vacancy) {
      Optional<HoursPerWeek> asked = vacancy.get(VacancyAttribute.HOURS);
      Optional<HoursPerWeek> found = candidate.get(CandidateAttribute.HOURS);
      if (!skillsAsked(vacancy)) {
        return Grade.met();
      }
      if (asked.isEmpty() || found.isEmpty()) {
        return Grade.unknown();
      }
      return found.get().maximum() >= asked.get().minimum()
          ? Grade.of(Verdict.MET, 900)
          : Grade.of(Verdict.NOT_MET, 300);
    }
  }

  private static boolean skillsAsked(Facts<Vacancy> vacancy) {
    return vacancy.get(VacancyAttribute.SKILLS).filter(asked -> !asked.isEmpty()).isPresent();
  }

  private static Grade less(Grade right) {
    return right.verdict() == Verdict.UNKNOWN
        ? right
        : Grade.of(right.verdict(), right.value() - 100);
  }

  @Breaks({})
  static class Intact extends Broken {}

  @Breaks("C02")
  static class TakesAnySetting extends Broken {
    @Override
    List<Setting<?>> understood() {
      return List.of(
          Setting.optional("all", Boolean.class, Boolean::valueOf, false, "true or false"));
    }
  }

  @Breaks({
    "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12", "C13", "C14", "C15",
    "C16", "C18", "C19"
  })
  static class ReadsWhatItDidNotDeclare extends Broken {
    @Override
    Grade spoilt(Grade right, Pair pair) {
      return pair.candidate().get(CandidateAttribute.SECTORS).isPresent() ? right : less(right);
    }
  }

  @Breaks("C04")
  static class LooksBehindTheFacts extends Broken {
    @Override
    Grade spoilt(Grade right, Pair pair) {
      Candidate behind = BackDoor.behind(pair.candidate(), Candidate.class);
      return skillsAsked(pair.vacancy()) && behind.wishes().sectors().isEmpty()
          ? less(right)
          : right;
    }
  }

  @Breaks("C05")
  static class LooksForSupport extends Broken {
    @Override
    Grade spoilt(Grade right, Pair pair) {
      Candidate behind = BackDoor.behind(pair.candidate(), Candidate.class);
      return skillsAsked(pair.vacancy()) && behind.support().guidance() == Indication.YES
          ? less(right)
          : right;
    }
  }

  @Breaks("C05")
  static class AsksTheHost extends Broken {
    private final Map<String, Integer> births = new HashMap<>();

    @Override
    protected void keep(List<ProtectedAttributes> labels) {
      births.clear();
      labels.forEach(one -> births.put(one.id().value(), one.birthYear()));
    }

    @Override
    Grade spoilt(Grade right, Pair pair) {
      String id = BackDoor.behind(pair.candidate(), Candidate.class).id().value();
      return births.getOrDefault(id, 2000) < 1980 ? less(right) : right;
    }
  }

  @Breaks({"C04", "C05", "C06", "C07", "C09", "C10", "C11", "C12", "C14", "C15", "C18"})
  static class CountsPairs extends Broken {
    @Override
    Criterion broken() {
      AtomicInteger judged = new AtomicInteger();
      return new Hours(
          this::reads,
          (right, pair) ->
              skillsAsked(pair.vacancy())
                  ? Grade.of(
                      judged.incrementAndGet() % 3 == 0 ? Verdict.NOT_MET : Verdict.MET,
                      judged.get() % 1000)
                  : right);
    }
  }

  @Breaks("C07")
  static class DependsOnTheThread extends Broken {
    @Override
    Grade spoilt(Grade right, Pair pair) {
      return Thread.currentThread().getName().contains("pool") ? less(right) : right;
    }
  }

  @Breaks("C08")
  static class DependsOnTheLanguage extends Broken {
    @Override
    @SuppressWarnings("StringCaseLocaleUsage") // that is what is broken
    Grade spoilt(Grade right, Pair pair) {
      return "I".toLowerCase().equals("i") ? right : less(right);
    }
  }

  @Breaks("C08")
  static class WritesDigitsOfTheMachine extends Broken {
    @Override
    @SuppressWarnings("AnnotateFormatMethod")
    Grade spoilt(Grade right, Pair pair) {
      pair.trail()
          .add(
              () ->
                  new Evidence("hours", new Code("hours", String.format("%d", 32)), null, "asked"));
      return right;
    }
  }

  @Breaks("C08")
  static class DependsOnTheClock extends Broken {
    @Override
    @SuppressWarnings("JavaTimeDefaultTimeZone") // that is what is broken
    Grade spoilt(Grade right, Pair pair) {
      return right.verdict() == Verdict.MET && skillsAsked(pair.vacancy())
          ? Grade.of(Verdict.MET, (int) (LocalDate.now().toEpochDay() % 100))
          : right;
    }
  }

  @Breaks({"C09", "C10"})
  static class IsKinderWhenSomebodyAsksWhy extends Broken {
    @Override
    Grade spoilt(Grade right, Pair pair) {
      return pair.trail() == Trail.NONE && skillsAsked(pair.vacancy()) ? less(right) : right;
    }
  }

  @Breaks("C13")
  static class BlamesWhereNothingIsAsked extends Broken {
    @Override
    Grade spoilt(Grade right, Pair pair) {
      return skillsAsked(pair.vacancy()) ? right : Grade.of(Verdict.PARTLY_MET, 0);
    }
  }

  @Breaks("C14")
  static class TakesTheUnknownForTheWorst extends Broken {
    @Override
    Grade spoilt(Grade right, Pair pair) {
      return right.verdict() == Verdict.UNKNOWN ? Grade.of(Verdict.NOT_MET, 0) : right;
    }
  }

  @Breaks("C15")
  static class PunishesSkills extends Broken {
    @Override
    Grade spoilt(Grade right, Pair pair) {
      int skills = pair.candidate().get(CandidateAttribute.SKILLS).map(List::size).orElse(0);
      return right.verdict() == Verdict.UNKNOWN || !skillsAsked(pair.vacancy())
          ? right
          : Grade.of(right.verdict(), right.value() / (1 + skills));
    }
  }

  @Breaks("C16")
  static class TellsInWords extends Broken {
    @Override
    Grade spoilt(Grade right, Pair pair) {
      pair.trail().add(() -> new Evidence("Hours a week", null, null, "not enough"));
      return right;
    }
  }

  @Breaks("C17")
  static class LacksWords extends Broken {
    @Override
    Optional<Texts> texts() {
      return Optional.of(
          Texts.load(
              file ->
                  new ByteArrayInputStream(
                      "criterion.broken = x\n".getBytes(StandardCharsets.UTF_8)),
              "broken"));
    }
  }

  @Breaks("C03")
  static class DeclaresWhatItLikes extends Broken {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    Set<Attribute<?, ?>> reads() {
      return asked.incrementAndGet() % 2 == 0
          ? super.reads()
          : Set.of(
              CandidateAttribute.HOURS,
              CandidateAttribute.SKILLS,
              CandidateAttribute.LICENCES,
              VacancyAttribute.HOURS,
              VacancyAttribute.SKILLS);
    }
  }
}
