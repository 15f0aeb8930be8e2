package nl.pow.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.pow.core.Id;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.incremental.Cause;
import nl.pow.matching.incremental.MatchDiff;
import nl.pow.matching.incremental.Place;
import nl.pow.matching.incremental.ProposalChange;
import nl.pow.matching.market.LeftOut;

/**
 * What differs between two matches, in Dutch or English. Thread-safe; made by {@link
 * Wording#diff()}. It names ids, attributes and which way they changed, never their values.
 */
public final class DiffWording {
  private final Wording wording;
  private final Phrases own;

  DiffWording(Wording wording, Phrases own) {
    this.wording = wording;
    this.own = own;
  }

  /**
   * All that differs.
   *
   * @param diff the diff
   * @return for each change a line, each followed by its causes, which begin with two blanks and a
   *     dash; one line when nothing differs
   */
  public List<String> diff(MatchDiff diff) {
    List<String> lines = new ArrayList<>();
    for (ProposalChange change : diff.changes()) {
      lines.add(change(change));
      change.causes().forEach(cause -> lines.add("  - " + cause(cause)));
    }
    return lines.isEmpty() ? List.of(own.get("diff.nothing")) : List.copyOf(lines);
  }

  /**
   * A proposal that is new, gone or moved.
   *
   * @param change the change
   * @return a sentence
   */
  public String change(ProposalChange change) {
    Place before = change.before();
    Place after = change.after();
    Place first = Objects.requireNonNull(before == null ? after : before);
    Place last = Objects.requireNonNull(after == null ? before : after);
    String form = first.rank() == last.rank() ? ".score" : "";
    boolean moved = change.kind() == ProposalChange.Kind.MOVED;
    return own.get(
        "diff." + change.kind() + (moved ? form : ""),
        Map.of(
            "candidate", change.candidate(),
            "vacancy", change.vacancy(),
            "from", first.rank(),
            "rank", last.rank(),
            "before", first.score().points(),
            "after", last.score().points()));
  }

  /**
   * Why a proposal is new, gone or moved.
   *
   * @param cause the cause
   * @return a sentence
   */
  public String cause(Cause cause) {
    if (cause instanceof Cause.Edited edit) {
      return own.get(
          "cause.edited." + kind(edit.entity()),
          Map.of(
              "id",
              edit.entity(),
              "attribute",
              own.get("attribute." + edit.attribute()),
              "trend",
              own.get("trend." + edit.trend())));
    }
    if (cause instanceof Cause.Joined joined) {
      return own.get("cause.joined." + kind(joined.entity()), Map.of("id", joined.entity()));
    }
    if (cause instanceof Cause.Left left) {
      return left.reason().equals("gone")
          ? own.get("cause.gone." + kind(left.entity()), Map.of("id", left.entity()))
          : wording.leftOut(new LeftOut(left.entity(), left.reason()));
    }
    return ofOthers(cause);
  }

  private String ofOthers(Cause cause) {
    if (cause instanceof Cause.Displaced displaced) {
      return own.get("cause.displaced", Map.of("by", ids(displaced.by())));
    }
    if (cause instanceof Cause.MadeRoom room) {
      return own.get("cause.made-room", Map.of("by", ids(room.by())));
    }
    if (cause instanceof Cause.PlacedElsewhere placed) {
      return own.get(
          "cause.placed-elsewhere",
          Map.of("candidate", placed.candidate(), "vacancy", placed.vacancy()));
    }
    if (cause instanceof Cause.CameFrom came) {
      return own.get(
          "cause.came-from", Map.of("candidate", came.candidate(), "vacancy", came.vacancy()));
    }
    if (cause instanceof Cause.DecidedNow decided) {
      return wording.told("finding", decided.decision());
    }
    return cause instanceof Cause.DecidedNoMore decided
        ? wording.told("cause.no-more", decided.decision())
        : own.get("cause.rearranged");
  }

  private static String kind(Id id) {
    return id instanceof VacancyId ? "vacancy" : "candidate";
  }

  private static String ids(List<Id> ids) {
    return ids.stream().map(Id::value).collect(Collectors.joining(", "));
  }
}
