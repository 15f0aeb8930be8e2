package nl.pow.blackbox.files;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the code: see CONSTITUTION.md. */
class ArchitectureTest {
  @Test
  void allClassesAreSeen() {
    assertThat(Published.CLASSES).hasSizeGreaterThan(200);
    assertThat(Published.CLASSES.stream().filter(Published.exported())).hasSizeGreaterThan(120);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(Published.CLASSES);
  }

  @Test
  void namesSayWhatATypeIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
        .check(Published.CLASSES);
  }

  @Test
  void exportedTypesAreClosedOrMeantToBeExtended() {
    classes().that(Published.exported()).should(beClosedOrAbstract()).check(Published.CLASSES);
  }

  @Test
  void packagesAreNullMarked() {
    Stream<JavaPackage> packages = Published.CLASSES.stream().map(JavaClass::getPackage).distinct();

    assertThat(packages)
        .isNotEmpty()
        .allMatch(found -> found.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
  }

  private static ArchCondition<JavaClass> beClosedOrAbstract() {
    return ArchCondition.from(
        DescribedPredicate.describe(
            "records, enums, final, sealed or abstract",
            type ->
                type.isInterface()
                    || type.getModifiers().contains(JavaModifier.FINAL)
                    || type.getModifiers().contains(JavaModifier.ABSTRACT)
                    || type.isEnum()
                    || type.reflect().isSealed()));
  }

  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
