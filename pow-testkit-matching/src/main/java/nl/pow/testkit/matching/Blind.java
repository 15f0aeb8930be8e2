package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ContactDetails;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.candidate.Situation;
import nl.pow.core.candidate.Support;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.LeftOut;

/** The same market to whoever may see it, told in another way. */
final class Blind {
  private Blind() {}

  /** In another order, and nobody the same object. */
  static Trial shuffled(Trial trial, Random random) {
    List<Candidate> people = new ArrayList<>();
    trial.snapshot().candidates().forEach(one -> people.add(copy(one)));
    List<Vacancy> work = new ArrayList<>();
    trial.snapshot().vacancies().forEach(one -> work.add(copy(one)));
    Collections.shuffle(people, random);
    Collections.shuffle(work, random);
    return trial.with(people, work);
  }

  private static Candidate copy(Candidate c) {
    return new Candidate(
        new CandidateId(new String(c.id().value().toCharArray())),
        c.region(),
        c.professional(),
        c.status(),
        c.situation(),
        c.mobility(),
        c.wishes(),
        c.qualifications(),
        c.support(),
        c.contact());
  }

  private static Vacancy copy(Vacancy v) {
    return new Vacancy(
        new VacancyId(new String(v.id().value().toCharArray())),
        v.region(),
        v.employer(),
        v.professional(),
        v.status(),
        v.openings(),
        v.number(),
        v.title(),
        v.description(),
        v.closesOn(),
        v.job(),
        v.terms(),
        v.requirements(),
        v.tasks(),
        v.application());
  }

  static Trial withoutThoseWhoTakeNoPart(Trial trial) {
    Set<String> out = new TreeSet<>();
    trial.market().leftOut().stream().map(LeftOut::id).map(id -> id.value()).forEach(out::add);
    return trial.with(
        trial.snapshot().candidates().stream()
            .filter(one -> !out.contains(one.id().value()))
            .toList(),
        trial.snapshot().vacancies().stream()
            .filter(one -> !out.contains(one.id().value()))
            .toList());
  }

  /** Everything that no attribute tells is that of somebody else. */
  static Trial disguised(Trial trial) {
    return trial.with(
        trial.snapshot().candidates().stream().map(Blind::disguised).toList(),
        trial.snapshot().vacancies().stream().map(Blind::disguised).toList());
  }

  static Candidate disguised(Candidate c) {
    return new Candidate(
        c.id(),
        null,
        new ProfessionalId("p-1"),
        c.status(),
        Situation.SELF_EMPLOYED,
        c.mobility(),
        c.wishes(),
        c.qualifications(),
        new Support(
            Indication.YES,
            Indication.YES,
            Indication.YES,
            new TreeSet<>(Set.of(Code.parse("condition:quiet-place")))),
        new ContactDetails(
            Indication.YES, "Somebody else.", List.of(), List.of(), List.of(), List.of()));
  }

  static Vacancy disguised(Vacancy v) {
    return new Vacancy(
        v.id(),
        null,
        v.employer(),
        new ProfessionalId("p-1"),
        v.status(),
        v.openings(),
        "X",
        "Other words",
        "Quite other words.",
        v.closesOn(),
        v.job(),
        v.terms(),
        v.requirements(),
        v.tasks(),
        v.application());
  }

  /** Half of them have other labels than the other half. */
  static List<ProtectedAttributes> labels(Snapshot snapshot) {
    List<ProtectedAttributes> labels = new ArrayList<>();
    for (Candidate one : snapshot.candidates()) {
      boolean even = labels.size() % 2 == 0;
      labels.add(
          new ProtectedAttributes(
              one.id(),
              even ? Indication.YES : Indication.NO,
              even ? 1960 : 2000,
              new TreeSet<>(Set.of(new Code("gender", even ? "x" : "y")))));
    }
    return labels;
  }

  /** Everybody has those of the next one. */
  static List<ProtectedAttributes> permuted(List<ProtectedAttributes> labels) {
    List<ProtectedAttributes> permuted = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      ProtectedAttributes of = labels.get((i + 1) % labels.size());
      permuted.add(
          new ProtectedAttributes(
              labels.get(i).id(), of.targetGroupRegister(), of.birthYear(), of.labels()));
    }
    return permuted;
  }
}
