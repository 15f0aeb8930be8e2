package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ContactDetails;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.candidate.Support;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.ContactPerson;
import nl.pow.core.party.ProfessionalId;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Sight;
import nl.pow.matching.criterion.VacancyAttribute;
import org.junit.jupiter.api.Test;

class AttributeTest {
  private static final Set<Class<?>> NEVER =
      Set.of(
          Candidate.class,
          WorkWishes.class,
          ContactDetails.class,
          ContactPerson.class,
          ProfessionalId.class,
          ProtectedAttributes.class,
          Support.class);

  @Test
  void whatMatchingMayKnowOfACandidateIsThisListAndNoMore() throws IllegalAccessException {
    assertThat(names(CandidateAttribute.class))
        .containsExactly(
            "candidate.availability",
            "candidate.contracts",
            "candidate.educations",
            "candidate.exclusions",
            "candidate.experience",
            "candidate.home",
            "candidate.hours",
            "candidate.languages",
            "candidate.licences",
            "candidate.max-distance-km",
            "candidate.max-travel-minutes",
            "candidate.occupations",
            "candidate.sectors",
            "candidate.skills",
            "candidate.thinking-level",
            "candidate.work-pattern");
    assertThat(names(VacancyAttribute.class)).hasSize(18);
  }

  @Test
  void noAttributeOfACandidateLeadsToTextOrToWhatIsProtected() {
    Set<Class<?>> reached = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    for (Field field : CandidateAttribute.class.getFields()) {
      Type fact = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[1];
      reach(fact, reached);
    }
    assertThat(reached).hasSizeGreaterThan(20).doesNotContainAnyElementsOf(NEVER);
    List<String> texts = new ArrayList<>();
    for (Class<?> type : reached) {
      for (RecordComponent part :
          type.isRecord() ? type.getRecordComponents() : new RecordComponent[0]) {
        if (part.getType() == String.class) {
          texts.add(type.getSimpleName() + "." + part.getName());
        }
      }
    }
    assertThat(texts)
        .containsExactlyInAnyOrder(
            "Code.scheme",
            "Code.value",
            "EmployerId.value",
            "LanguageCode.value",
            "Postcode.value",
            "Schooling.nameCode");
  }

  @Test
  void nobodyCanMakeAnotherAttribute() {
    assertThat(Attribute.class.getConstructors()).isEmpty();
    assertThat(Facts.class.getConstructors()).isEmpty();
    assertThat(Modifier.isFinal(Attribute.class.getModifiers())).isTrue();
    assertThat(Modifier.isFinal(Facts.class.getModifiers())).isTrue();
  }

  @Test
  void theTextOfFactsForALogTellsNoneOfThem() {
    Set<Attribute<?, ?>> reads = Set.of(CandidateAttribute.MAX_DISTANCE_KM);

    assertThat(Facts.of(travelling("c-1", 57), "mine", reads)).hasToString("Facts[mine]");
    assertThat(Sight.of("mine", reads)).hasToString("Sight[mine]");
    assertThat(CandidateAttribute.MAX_DISTANCE_KM).hasToString("candidate.max-distance-km");
  }

  @Test
  void factsAreEqualForWhoeverSeesTheSame() {
    Set<Attribute<?, ?>> reads = Set.of(CandidateAttribute.MAX_DISTANCE_KM, VacancyAttribute.HOURS);
    Candidate near = travelling("c-1", 5);
    Candidate alike = travelling("c-2", 5);
    Candidate far = travelling("c-3", 6);
    assertThat(Facts.of(near, "mine", reads))
        .isEqualTo(Facts.of(alike, "mine", reads))
        .hasSameHashCodeAs(Facts.of(alike, "mine", reads))
        .isNotEqualTo(Facts.of(far, "mine", reads))
        .isNotEqualTo(Facts.of(near, "other", reads))
        .isNotEqualTo(Facts.of(near, "mine", Set.of(CandidateAttribute.MAX_DISTANCE_KM)));
  }

  private static Candidate travelling(String id, int km) {
    return Candidate.of(new CandidateId(id), null)
        .withMobility(new Mobility(null, km, null, List.of()));
  }

  private static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType generic) {
      reach(generic.getRawType(), reached);
      for (Type argument : generic.getActualTypeArguments()) {
        reach(argument, reached);
      }
    } else if (type instanceof Class<?> plain && reached.add(plain) && plain.isRecord()) {
      for (RecordComponent part : plain.getRecordComponents()) {
        reach(part.getGenericType(), reached);
      }
    }
  }

  static Set<String> names(Class<?> holder) throws IllegalAccessException {
    Set<String> names = new TreeSet<>();
    for (Field field : holder.getFields()) {
      names.add(((Attribute<?, ?>) field.get(null)).name());
    }
    return names;
  }
}
