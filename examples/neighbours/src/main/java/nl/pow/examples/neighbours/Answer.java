package nl.pow.examples.neighbours;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pow.core.Code;
import nl.pow.core.outcome.MoveAdvice;
import nl.pow.core.outcome.RealisedMoves;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TitleFit;
import nl.pow.core.taxonomy.TitleMatch;
import nl.pow.core.taxonomy.Transition;
import nl.pow.core.text.Texts;
import nl.pow.core.text.Words;
import org.jspecify.annotations.Nullable;

/** Prints what a taxonomy knows about the work that was asked for. */
final class Answer {
  private static final int NEIGHBOURS = 10;
  private static final int CHOICES = 6;
  private static final int SKILLS = 3;

  private final Taxonomy taxonomy;
  private final Question question;
  private final PrintStream out;
  private final Locale language;
  private final RealisedMoves done;
  private final Texts texts = Texts.load(Answer.class::getResourceAsStream, "words");

  Answer(Taxonomy taxonomy, Question question, PrintStream out) {
    this.taxonomy = taxonomy;
    this.question = question;
    this.out = out;
    this.language = question.language();
    this.done = Done.read(question.input(), language);
  }

  /** Prints the answer; false when the title leads to no occupation. */
  boolean print() {
    List<TitleMatch> found = taxonomy.occupationsTitled(question.title(), language, CHOICES);
    if (found.isEmpty() || found.get(0).fit() == TitleFit.ALIKE) {
      line("unknown", Map.of("title", question.title()));
      line(found.isEmpty() ? "nothing-alike" : "meant", Map.of());
      found.forEach(this::choice);
      return false;
    }
    TitleMatch best = found.get(0);
    OccupationCode occupation = best.occupation();
    line("found", Map.of("name", name(occupation.code()), "code", occupation));
    line("by-title", Map.of("title", best.title().shownTo(language)));
    taxonomy
        .crosswalk(occupation.code(), "isco")
        .forEach(isco -> line("group", Map.of("name", name(isco), "code", isco)));
    if (found.size() > 1) {
      out.println();
      line("otherwise", Map.of());
      found.stream().skip(1).forEach(this::choice);
    }
    neighbours(occupation);
    expected(occupation);
    return true;
  }

  private void choice(TitleMatch match) {
    Code code = match.occupation().code();
    Map<String, ?> values =
        Map.of("name", name(code), "code", code, "title", match.title().shownTo(language));
    line("choice", values);
  }

  private void neighbours(OccupationCode occupation) {
    out.println();
    line("near", Map.of());
    List<Related<OccupationCode>> near =
        taxonomy.occupationsNear(occupation, taxonomy.occupations()).stream()
            .filter(related -> !related.found().equals(occupation))
            .limit(NEIGHBOURS)
            .toList();
    near.forEach(related -> neighbour(occupation, related));
  }

  private void neighbour(OccupationCode from, Related<OccupationCode> to) {
    MoveAdvice advice = MoveAdvice.of(taxonomy, from, to.found(), done);
    Transition step = advice.step();
    line(
        "neighbour",
        Map.of(
            "value", "%4d".formatted(to.relation().value()),
            "overlap", "%3d".formatted(step.overlap() / 10),
            "name", name(to.found().code()),
            "code", to.found(),
            "path", to.relation().path()));
    skills("shared", step.shared());
    skills("related", step.related().stream().map(Transition.Step::asked).toList());
    skills("missing", step.missing());
    if (question.input() != null) {
      done(advice);
    }
  }

  private void done(MoveAdvice advice) {
    Integer people = advice.realised().people();
    Map<String, Object> values = new HashMap<>();
    values.put("source", Words.of(language, RealisedMoves.SOURCE));
    values.put("least", done.leastPeople());
    values.put("people", people == null ? "" : people);
    values.put("from", shown(advice.period().from()));
    values.put("to", shown(advice.period().to()));
    line(people == null ? "done-few" : "done", values);
  }

  private static String shown(@Nullable LocalDate day) {
    return day == null ? "?" : day.toString();
  }

  private void expected(OccupationCode occupation) {
    List<ExpectedSkill> all = taxonomy.expectedSkills(occupation);
    out.println();
    line("expected", Map.of());
    skills("essential", all.stream().filter(s -> s.essential()).map(s -> s.skill()).toList());
    skills("optional", all.stream().filter(s -> !s.essential()).map(s -> s.skill()).toList());
  }

  private void skills(String code, List<SkillId> skills) {
    if (skills.isEmpty()) {
      return;
    }
    String names =
        skills.stream().limit(SKILLS).map(s -> name(s.code())).collect(Collectors.joining(", "));
    int more = skills.size() - SKILLS;
    String rest = more > 0 ? texts.format(language, "more", Map.of("count", more)) : "";
    line(code, Map.of("count", skills.size(), "names", names + rest));
  }

  private String name(Code code) {
    return taxonomy.label(code, language).map(this::shown).orElse(code.toString());
  }

  private String shown(Label label) {
    return label.shownTo(language);
  }

  private void line(String code, Map<String, ?> values) {
    out.println(texts.format(language, code, values));
  }
}
