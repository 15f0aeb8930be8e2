package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import nl.pow.core.vacancy.Vacancy;

class CsvRoundTripTest {
  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void everyValueComesBackThroughChangesAndThroughBaseFiles(@ForAll long seed) {
    Anything anything = new Anything(seed);
    MemoryDir folded = new MemoryDir();
    MemoryDir withChanges;
    Map<Reference, Versioned<?>> expected;
    try (Storage store = open(folded)) {
      Set<String> candidates = new TreeSet<>();
      for (int i = 0; i < 4; i++) {
        store.commit(changes(anything, candidates, i));
      }
      expected = TestStore.all(store);
      withChanges = MemoryDir.of(folded.files);
    }
    assertThat(withChanges.files.keySet()).anyMatch(n -> n.startsWith("changes-"));
    for (MemoryDir each : List.of(withChanges, folded)) {
      try (Storage store = open(each)) {
        assertThat(TestStore.all(store)).isEqualTo(expected);
      }
    }
  }

  private static Storage open(MemoryDir dir) {
    return CsvStorage.open(dir, CsvLimits.defaults(), false);
  }

  private static ChangeSet changes(Anything anything, Set<String> candidates, int round) {
    ChangeSet changes = ChangeSet.empty();
    for (int i = 0; i < 1 + anything.random().nextInt(3); i++) {
      String id = "c-" + round + "-" + i;
      changes = changes.insert(Kind.CANDIDATE, anything.entity(Candidate.class, id));
      changes =
          changes.insert(Kind.PROTECTED_ATTRIBUTES, anything.entity(ProtectedAttributes.class, id));
      candidates.add(id);
    }
    String employer = "e-" + round;
    changes = changes.insert(Kind.EMPLOYER, anything.entity(Employer.class, employer));
    Vacancy vacancy = anything.entity(Vacancy.class, "v-" + round);
    changes = changes.insert(Kind.VACANCY, with(vacancy, employer));
    String other = candidates.iterator().next();
    if (round > 0 && other.startsWith("c-" + (round - 1))) {
      candidates.remove(other);
      changes =
          anything.random().nextBoolean()
              ? changes.update(Kind.CANDIDATE, anything.entity(Candidate.class, other), 1)
              : changes.erase(new CandidateId(other));
    }
    return changes;
  }

  private static Vacancy with(Vacancy v, String employer) {
    return new Vacancy(
        v.id(),
        v.region(),
        new nl.pow.core.party.EmployerId(employer),
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
}
