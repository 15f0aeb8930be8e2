package nl.pow.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.access.AccessEvent.Operation;
import nl.pow.core.access.Purpose;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.history.Lived;
import nl.pow.core.validation.Validation;

/** What is seen to before a change set reaches a storage. */
record Writing(ChangeSet set) {
  boolean erases() {
    return set.changes().stream().anyMatch(Change.Erase.class::isInstance);
  }

  /** An erasure takes the protected attributes too, so it needs a purpose that may touch them. */
  void permit(Watch watch) {
    for (Change change : set.changes()) {
      watch.permitWriting(
          change instanceof Change.OfEntity<?, ?> one ? one.kind() : Kind.PROTECTED_ATTRIBUTES);
    }
  }

  /** Rule G05. */
  void validate(Validation validation) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < set.changes().size(); i++) {
      if (set.changes().get(i) instanceof Change.OfEntity<?, ?> one && one.entity() != null) {
        String place = "changes[" + i + "].";
        validation.check(one.entity(), Locale.ENGLISH).stream()
            .map(
                p -> new Problem(p.code(), p.severity(), place + p.path(), p.source(), p.message()))
            .forEach(problems::add);
      }
    }
    if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      throw new InvalidDataException("The change set", problems);
    }
  }

  /** Rule G10. */
  void keepHistories(Picture picture, Purpose purpose) {
    if (purpose == Purpose.RIGHTS_OF_THE_PERSON) {
      return;
    }
    List<Reference> rewritten = new ArrayList<>();
    for (Change change : set.changes()) {
      if (change instanceof Change.Update<?, ?> update && rewrites(update, picture)) {
        rewritten.add(update.reference());
      }
    }
    if (!rewritten.isEmpty()) {
      throw new RewrittenHistoryException(rewritten);
    }
  }

  /** A value of another version is no business of this rule: its commit is a conflict. */
  private static <E extends Entity<I>, I extends Id> boolean rewrites(
      Change.Update<E, I> update, Picture picture) {
    if (!(update.entity() instanceof Lived<?, ?> after)) {
      return false;
    }
    Versioned<E> held = picture.find(update.kind(), update.id()).orElse(null);
    if (held == null || held.version() != update.version()) {
      return false;
    }
    List<?> before = ((Lived<?, ?>) held.value()).history();
    return after.history().size() < before.size()
        || !after.history().subList(0, before.size()).equals(before);
  }

  Uses uses(Picture picture) {
    Uses uses = new Uses();
    for (Change change : set.changes()) {
      if (change instanceof Change.Erase erase) {
        addErased(uses, erase.subject(), picture);
      } else if (change instanceof Change.OfEntity<?, ?> one) {
        add(uses, one, picture);
      }
    }
    return uses;
  }

  /** An erasure is told even when nothing of the person is left: its history is cut. */
  private static void addErased(Uses uses, CandidateId subject, Picture picture) {
    uses.add(Operation.ERASE, Kind.CANDIDATE, subject);
    for (Kind<?, ?> kind : Kind.all()) {
      try (var held = picture.stream(Query.all(kind).about(subject))) {
        held.findAny().ifPresent(one -> uses.add(Operation.ERASE, kind, subject));
      }
    }
  }

  private static <E extends Entity<I>, I extends Id> void add(
      Uses uses, Change.OfEntity<E, I> change, Picture picture) {
    Versioned<E> before =
        change instanceof Change.Insert<E, I>
            ? null
            : picture.find(change.kind(), change.id()).orElse(null);
    Operation operation = change.entity() == null ? Operation.DELETE : Operation.WRITE;
    change.subjects(before).forEach(subject -> uses.add(operation, change.kind(), subject));
  }
}
