package nl.pow.matching.incremental;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.market.Rated;
import nl.pow.matching.strategy.Proposal;

/** Compares two runs as a whole. */
record Comparison(Run before, Run after) {
  List<ProposalChange> changes() {
    Differ differ =
        new Differ(
            after.result().request().direction(),
            state(before),
            state(after),
            entities(),
            after.market().sights());
    Map<Id, List<Rated>> old = lists(before);
    Map<Id, List<Rated>> now = lists(after);
    Set<Id> subjects = new TreeSet<>(old.keySet());
    subjects.addAll(now.keySet());
    List<ProposalChange> changes = new ArrayList<>();
    for (Id subject : subjects) {
      changes.addAll(
          differ.changes(
              subject, old.getOrDefault(subject, List.of()), now.getOrDefault(subject, List.of())));
    }
    return changes;
  }

  private static State state(Run run) {
    return new State(run.market().judging(), run.market().decisions(), Placements.of(run.result()));
  }

  private static Set<Id> participants(Run run) {
    Set<Id> there = new HashSet<>(run.market().candidates());
    there.addAll(run.market().vacancies());
    return there;
  }

  private static Map<Id, List<Rated>> lists(Run run) {
    Map<Id, List<Rated>> lists = new TreeMap<>();
    for (Proposal proposal : run.result().proposals()) {
      Id other =
          proposal.subject().equals(proposal.vacancy()) ? proposal.candidate() : proposal.vacancy();
      lists
          .computeIfAbsent(proposal.subject(), id -> new ArrayList<>())
          .add(new Rated(other, proposal.score()));
    }
    return lists;
  }

  private Map<Id, List<Cause>> entities() {
    Versions versions = new Versions(after.market().sights(), after.market().leftOut());
    Map<Id, Entity<?>> old = files(before);
    Map<Id, Entity<?>> now = files(after);
    Set<Id> all = new HashSet<>(old.keySet());
    all.addAll(now.keySet());
    Map<Id, List<Cause>> entities = new HashMap<>();
    for (Id id : all) {
      List<Cause> causes = versions.causes(id, old.get(id), now.get(id));
      if (!causes.isEmpty()) {
        entities.put(id, causes);
      }
    }
    return entities;
  }

  /** Of those who take part. */
  private static Map<Id, Entity<?>> files(Run run) {
    Set<Id> there = participants(run);
    Map<Id, Entity<?>> files = new HashMap<>();
    Stream<Candidate> candidates = run.snapshot().candidates().stream();
    Stream<Vacancy> vacancies = run.snapshot().vacancies().stream();
    Stream.concat(candidates, vacancies)
        .filter(one -> there.contains(one.id()))
        .forEach(one -> files.put(one.id(), one));
    return files;
  }
}
