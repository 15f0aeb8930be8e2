package nl.pow.testkit;

import java.text.Normalizer;
import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.ContactDetails;
import nl.pow.core.party.Employer;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;
import nl.pow.core.vacancy.Vacancy;
import org.jspecify.annotations.Nullable;

/** Storages that give back another value than they got. */
final class BrokenValues {
  private BrokenValues() {}

  static class TrimsText extends BrokenStorage {
    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      return before.apply(
          altered(
              changes,
              Kind.CANDIDATE,
              one -> presented(one, text -> text == null ? null : text.strip())));
    }
  }

  static class NormalisesText extends BrokenStorage {
    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      return before.apply(
          altered(
              changes,
              Kind.EMPLOYER,
              one -> named(one, Normalizer.normalize(one.name(), Normalizer.Form.NFC))));
    }
  }

  static class DropsRareCharacters extends BrokenStorage {
    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      return before.apply(
          altered(
              changes,
              Kind.EMPLOYER,
              one -> named(one, one.name().replaceAll("[^\\u0000-\\uffff]", "?"))));
    }
  }

  static class LosesEmptyText extends BrokenStorage {
    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      return before.apply(
          altered(
              changes,
              Kind.CANDIDATE,
              one -> presented(one, text -> text == null || text.isEmpty() ? null : text)));
    }
  }

  static class ForgetsTheOrderOfLists extends BrokenStorage {
    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      return before.apply(
          altered(
              changes,
              Kind.CANDIDATE,
              one -> {
                ContactDetails c = one.contact();
                return with(one, c, c.presentation(), c.emails().stream().sorted().toList());
              }));
    }
  }

  static class ShiftsDays extends BrokenStorage {
    @Override
    Ledger next(Ledger before, ChangeSet changes) {
      return before.apply(altered(changes, Kind.VACANCY, ShiftsDays::shifted));
    }

    private static Vacancy shifted(Vacancy one) {
      return new Vacancy(
          one.id(),
          one.region(),
          one.employer(),
          one.professional(),
          one.status(),
          one.openings(),
          one.number(),
          one.title(),
          one.description(),
          one.closesOn() == null ? null : one.closesOn().minusDays(1),
          one.job(),
          one.terms(),
          one.requirements(),
          one.tasks(),
          one.application());
    }
  }

  private interface Text {
    @Nullable String of(@Nullable String text);
  }

  private static Candidate presented(Candidate one, Text alteration) {
    ContactDetails c = one.contact();
    return with(one, c, alteration.of(c.presentation()), c.emails());
  }

  private static Candidate with(
      Candidate one, ContactDetails c, @Nullable String presentation, List<String> emails) {
    return new Candidate(
        one.id(),
        one.region(),
        one.professional(),
        one.status(),
        one.situation(),
        one.mobility(),
        one.wishes(),
        one.qualifications(),
        one.support(),
        new ContactDetails(
            c.available(), presentation, emails, c.phones(), c.webAddresses(), c.contacts()));
  }

  private static Employer named(Employer e, String name) {
    return new Employer(
        e.id(),
        name,
        e.region(),
        e.postcode(),
        e.kvkNumber(),
        e.sectors(),
        e.webAddresses(),
        e.contacts());
  }
}
