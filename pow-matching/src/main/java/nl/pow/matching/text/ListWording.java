package nl.pow.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.advice.DemandCosts;
import nl.pow.matching.advice.Listed;
import nl.pow.matching.advice.RequirementCost;
import nl.pow.matching.advice.WhatIf;

/** Lists as they would be, and what demands cost, in words. */
final class ListWording {
  private final AdviceWording advice;
  private final Wording wording;
  private final Phrases own;

  ListWording(AdviceWording advice, Wording wording, Phrases own) {
    this.advice = advice;
    this.wording = wording;
    this.own = own;
  }

  List<String> whatIf(WhatIf answer) {
    String side = answer.subject() instanceof VacancyId ? "vacancy" : "candidate";
    List<String> lines = new ArrayList<>();
    lines.add(
        own.get(
            "what-if." + side,
            Map.of("before", answer.before().size(), "after", answer.after().size())));
    answer.comesIn().forEach(listed -> lines.add(listed("what-if.comes-in", listed)));
    answer.goesOut().forEach(listed -> lines.add(listed("what-if.goes-out", listed)));
    answer.moves().forEach(move -> lines.add(move(move)));
    if (lines.size() == 1) {
      lines.add(own.get("what-if.same"));
    }
    return List.copyOf(lines);
  }

  private String listed(String code, Listed listed) {
    return own.get(
        code,
        Map.of(
            "id", listed.id().value(), "rank", listed.rank(), "points", listed.score().points()));
  }

  private String move(WhatIf.Move move) {
    return own.get(
        "what-if.moves",
        Map.of(
            "id", move.after().id().value(),
            "before", move.before().rank(),
            "rank", move.after().rank(),
            "was", move.before().score().points(),
            "points", move.after().score().points()));
  }

  List<String> costs(DemandCosts costs) {
    List<String> lines = new ArrayList<>();
    lines.add(
        own.get("costs", Map.of("considered", costs.considered(), "admitted", costs.admitted())));
    costs.demands().forEach(demand -> lines.add(wording.obstacle("vacancy", demand)));
    costs.requirements().forEach(requirement -> lines.add(requirement(requirement)));
    if (costs.together() > 0) {
      lines.add(own.get("costs.together", Map.of("together", costs.together())));
    }
    return List.copyOf(lines);
  }

  private String requirement(RequirementCost cost) {
    return own.get(
        "costs.requirement",
        Map.of("change", advice.change(cost.change()), "alone", cost.alone(), "last", cost.last()));
  }
}
