package nl.pow.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import nl.pow.core.vacancy.Vacancy;
import org.junit.jupiter.api.Test;

/** No record that holds data of people tells the texts in it, nor does what carries it around. */
class ToStringPrivacyTest {
  private static final String MARK = "kanarie";

  private final SortedSet<String> marked = new TreeSet<>();

  @Test
  void tellsNoTextOfAPersonOrCompany() throws ReflectiveOperationException {
    for (int seed = 0; seed < 60; seed++) {
      for (Class<?> type :
          List.of(Candidate.class, ProtectedAttributes.class, Employer.class, Vacancy.class)) {
        search(new Samples(seed, MARK).of(type));
      }
    }
    assertThat(marked)
        .contains(
            "ContactDetails",
            "ContactPerson",
            "Course",
            "Education",
            "Employer",
            "Task",
            "Terms",
            "WebAddress",
            "WorkExperience");
  }

  /** What belongs to one person tells nothing but ids. */
  @Test
  void tellsOnlyIdsOfACandidate() throws ReflectiveOperationException {
    for (int seed = 0; seed < 60; seed++) {
      for (Class<? extends Entity<?>> type : List.of(Candidate.class, ProtectedAttributes.class)) {
        Entity<?> entity = new Samples(seed).of(type);
        assertThat(entity).hasToString(type.getSimpleName() + "[" + entity.id() + "]");
        for (RecordComponent component : type.getRecordComponents()) {
          Object part = component.getAccessor().invoke(entity);
          if (part instanceof Record && !(part instanceof Id) && ofCandidates(part)) {
            assertThat(part).hasToString(part.getClass().getSimpleName() + "[]");
          }
        }
      }
    }
  }

  @Test
  void tellsNoTextThroughWhatCarriesIt() {
    Candidate candidate = new Samples(1, MARK).of(Candidate.class);
    Versioned<Candidate> versioned = new Versioned<>(candidate, 1, new Revision(1));
    assertThat(versioned.toString()).doesNotContain(MARK);
    ChangeSet changes = ChangeSet.empty().insert(Kind.CANDIDATE, candidate);
    assertThat(changes.toString()).doesNotContain(MARK);
  }

  private static boolean ofCandidates(Object part) {
    return part.getClass().getPackage().equals(Candidate.class.getPackage());
  }

  private void search(Object value) throws ReflectiveOperationException {
    if (value instanceof Iterable<?> items) {
      for (Object item : items) {
        search(item);
      }
    }
    if (value instanceof Record record) {
      assertThat(record.toString()).as(record.getClass().getName()).doesNotContain(MARK);
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object part = component.getAccessor().invoke(record);
        if (part != null) {
          search(part);
        }
        if (part instanceof String || (part instanceof Iterable<?> items && texts(items))) {
          marked.add(record.getClass().getSimpleName());
        }
      }
    }
  }

  private static boolean texts(Iterable<?> items) {
    return items.iterator().hasNext() && items.iterator().next() instanceof String;
  }
}
