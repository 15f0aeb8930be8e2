package nl.pow.blackbox.files;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Users see the JDK, Jakarta Validation and ourselves; any other library can be swapped unseen. */
class SignatureTest {
  private static final List<String> ALLOWED =
      List.of("java.", "javax.sql.", "jakarta.validation.", "org.jspecify.", "nl.pow.");

  @Test
  void exportedSignaturesNameNoOtherLibrary() {
    List<String> named =
        Published.CLASSES.stream()
            .filter(Published.exported())
            .flatMap(type -> types(type).map(used -> type.getName() + " names " + used.getName()))
            .distinct()
            .toList();

    assertThat(named).hasSizeGreaterThan(100);
    assertThat(named).filteredOn(sentence -> !isAllowed(sentence)).isEmpty();
  }

  private static boolean isAllowed(String sentence) {
    String used = sentence.substring(sentence.lastIndexOf(' ') + 1);
    return !used.contains(".") || ALLOWED.stream().anyMatch(used::startsWith);
  }

  private static Stream<JavaClass> types(JavaClass type) {
    Stream<JavaType> parents =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<JavaType> members =
        type.getMembers().stream().filter(SignatureTest::isVisible).flatMap(SignatureTest::types);
    return Stream.concat(parents, members)
        .flatMap(used -> used.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getTypeParameters().stream(),
            unit.getThrowsClause().getTypes().stream())
        .flatMap(used -> used)
        .map(JavaType.class::cast);
  }
}
