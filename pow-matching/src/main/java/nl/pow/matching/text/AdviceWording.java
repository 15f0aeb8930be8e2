package nl.pow.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.taxonomy.Transition;
import nl.pow.matching.advice.Change;
import nl.pow.matching.advice.DemandCosts;
import nl.pow.matching.advice.Forecast;
import nl.pow.matching.advice.Gap;
import nl.pow.matching.advice.Remedy;
import nl.pow.matching.advice.SkillGap;
import nl.pow.matching.advice.Transfer;
import nl.pow.matching.advice.WhatIf;
import nl.pow.matching.advice.WhyNot;

/** Advice in words, in Dutch or English. Thread-safe; made by {@link Wording#advice()}. */
public final class AdviceWording {
  private final Wording wording;
  private final Phrases own;
  private final CodeWords codes;
  private final ListWording lists;

  AdviceWording(Wording wording, Phrases own, CodeWords codes) {
    this.wording = wording;
    this.own = own;
    this.codes = codes;
    this.lists = new ListWording(this, wording, own);
  }

  /**
   * A change, as what would be the case after it.
   *
   * @param change the change
   * @return a sentence
   */
  public String change(Change change) {
    Change.InCodes told = change.inCodes();
    return own.get(
        "change." + told.kind(),
        Map.of(
            "about", codes.of(told.about()),
            "before", codes.of(told.before()),
            "after", codes.of(told.after())));
  }

  /**
   * Why a pair is no proposal, and what would help.
   *
   * @param answer the answer
   * @return what stands in the way, what would help or that nothing does, and what comes of it;
   *     changes begin with two blanks and a dash
   */
  public List<String> whyNot(WhyNot answer) {
    List<String> lines = new ArrayList<>();
    answer.before().judgement().explanation().blockedBy().stream()
        .map(wording::finding)
        .forEach(lines::add);
    Remedy remedy = answer.remedy();
    if (remedy != null) {
      tell(answer, remedy, lines);
    } else {
      answer
          .immovable()
          .forEach(
              name ->
                  lines.add(
                      own.get("why-not.immovable", Map.of("criterion", wording.criterion(name)))));
      lines.add(
          own.get(
              answer.complete() ? "why-not.none" : "why-not.incomplete",
              Map.of("most", answer.question().mostChanges())));
    }
    return List.copyOf(lines);
  }

  private void tell(WhyNot answer, Remedy remedy, List<String> lines) {
    int number = remedy.changes().size();
    String form = number == 0 ? "already" : number == 1 ? "one" : "some";
    lines.add(own.get("why-not." + form, Map.of("number", number)));
    remedy.changes().forEach(change -> lines.add("  - " + change(change)));
    lines.add(wording.score(remedy.after().judgement()));
    if (answer.question().top() > 0) {
      lines.add(own.get("why-not.rank", Map.of("rank", remedy.after().rank())));
    }
  }

  /**
   * The skills that are asked, and what the candidate has of each.
   *
   * @param gap the gap
   * @return a line for each skill
   */
  public List<String> gap(Gap gap) {
    return gap.skills().stream().map(this::skill).toList();
  }

  private String skill(SkillGap gap) {
    return own.get(
        "gap." + gap.state(),
        Map.of(
            "need", own.get("subject." + gap.asked().need().name().toLowerCase(Locale.ROOT)),
            "asked", codes.of(gap.asked().skill().code()),
            "found", gap.found() == null ? "" : codes.of(gap.found().code()),
            "value", gap.relation().value()));
  }

  /**
   * What an offering would do.
   *
   * @param forecast the forecast
   * @return a first line, then one for each gain and one for each criterion that would add more or
   *     less
   */
  public List<String> forecast(Forecast forecast) {
    List<String> lines = new ArrayList<>();
    lines.add(
        own.get(
            "forecast",
            Map.of(
                "title", forecast.offering().title(),
                "provider", forecast.offering().provider().name(),
                "before", forecast.before().score().points(),
                "after", forecast.after().score().points())));
    forecast.changes().forEach(change -> lines.add("  - " + change(change)));
    forecast
        .shifts()
        .forEach(
            shift ->
                lines.add(
                    own.get(
                        "forecast.shift",
                        Map.of(
                            "criterion", wording.criterion(shift.criterion()),
                            "before", shift.before(),
                            "after", shift.after()))));
    return List.copyOf(lines);
  }

  /**
   * The list of a vacancy or candidate as it would be.
   *
   * @param answer the answer
   * @return a first line with the numbers, then one for each who comes in, goes out or moves; they
   *     begin with two blanks and a dash
   */
  public List<String> whatIf(WhatIf answer) {
    return lists.whatIf(answer);
  }

  /**
   * What the demands of a policy and the requirements of a vacancy cost in candidates.
   *
   * @param costs the costs
   * @return a first line with the numbers, then one for each demand, one for each requirement, and
   *     one for all requirements of the vacancy together when that would let somebody in
   */
  public List<String> costs(DemandCosts costs) {
    return lists.costs(costs);
  }

  /**
   * An occupation that a candidate could move to.
   *
   * @param transfer the occupation and the step to it
   * @return what it is and what comes along, what is to be learned, and the work that there is
   */
  public List<String> transfer(Transfer transfer) {
    Transition step = transfer.step();
    List<String> lines = new ArrayList<>();
    lines.add(
        own.get(
            "transfer",
            Map.of(
                "occupation", codes.of(transfer.occupation().code()),
                "from", codes.of(step.from().code()),
                "overlap", (step.overlap() + 5) / 10,
                "shared", step.shared().size(),
                "related", step.related().size(),
                "missing", step.missing().size())));
    step.missing().stream()
        .map(skill -> own.get("transfer.missing", Map.of("skill", codes.of(skill.code()))))
        .forEach(lines::add);
    lines.add(
        own.get(
            "transfer.work",
            Map.of("vacancies", transfer.vacancies(), "admitted", transfer.admitted())));
    return List.copyOf(lines);
  }
}
