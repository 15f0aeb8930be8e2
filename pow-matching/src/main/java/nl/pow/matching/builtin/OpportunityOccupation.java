package nl.pow.matching.builtin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether the work is in an opportunity occupation, by a list that the policy names; other work
 * gets nothing for it and is never put out.
 */
public final class OpportunityOccupation implements CriterionProvider {
  private static final String NAME = "opportunity";

  private static final Setting<Occupations> OCCUPATIONS =
      Setting.optional(
          "occupations",
          Occupations.class,
          Occupations::parse,
          new Occupations(Set.of()),
          "the codes of the occupations, with blanks between them");

  private static final Setting<Period> PERIOD =
      Setting.optional(
          "period",
          Period.class,
          OpportunityOccupation::period,
          Period.open(),
          "the days on which the list counts, as 2026-01-01/2026-12-31; on others nothing is"
              + " known");

  private static final Setting<Code> INDICATOR =
      Setting.optional(
          "indicator",
          Code.class,
          Code::parse,
          new Code("indicator", "not-named"),
          "the code of what shows that they are opportunity occupations");

  private static final Setting<String> SOURCE =
      Setting.optional("source", String.class, text -> text, "", "who says so, and where");

  /** Makes the provider; it has no state. */
  public OpportunityOccupation() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(OCCUPATIONS, PERIOD, INDICATOR, SOURCE);
  }

  @Override
  public Criterion create(Settings settings) {
    return new Listed(
        settings.get(OCCUPATIONS).all(),
        settings.get(PERIOD),
        settings.get(INDICATOR),
        source(settings.get(SOURCE)));
  }

  private static Period period(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException();
    }
    LocalDate from = ends[0].isEmpty() ? null : LocalDate.parse(ends[0]);
    return new Period(from, LocalDate.parse(ends[1]));
  }

  /** A code has no blanks and no letters outside of ASCII, the name of a source may. */
  private static @Nullable Code source(String name) {
    return name.isEmpty()
        ? null
        : new Code("source", URLEncoder.encode(name, StandardCharsets.UTF_8));
  }

  private record Occupations(Set<OccupationCode> all) {
    static Occupations parse(String text) {
      return new Occupations(
          Arrays.stream(text.trim().split(" +", -1))
              .map(OccupationCode::parse)
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  private record Listed(
      Set<OccupationCode> occupations, Period period, Code indicator, @Nullable Code source)
      implements Criterion {
    @Override
    public Set<Attribute<?, ?>> reads() {
      return Set.of(VacancyAttribute.OCCUPATION);
    }

    @Override
    public Grade judge(
        Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
      if (occupations.isEmpty() || period.isOpen() || !period.contains(context.asOf())) {
        trail.add(BuiltIn.note("list", "none"));
        return Grade.unknown();
      }
      Optional<OccupationCode> offered = vacancy.get(VacancyAttribute.OCCUPATION);
      if (offered.isEmpty()) {
        trail.add(BuiltIn.note("occupation", "not-known"));
        return Grade.unknown();
      }
      boolean listed = occupations.contains(offered.get());
      Code work = offered.get().code();
      String from = period.from() == null ? "" : period.from().toString();
      Code days = new Code("period", from + "/" + period.to());
      trail.add(() -> new Evidence("occupation", work, days, listed ? "listed" : "not-listed"));
      trail.add(() -> new Evidence("list", indicator, source, source == null ? "told" : "source"));
      return listed ? Grade.met() : Grade.of(Verdict.PARTLY_MET, 0);
    }
  }
}
