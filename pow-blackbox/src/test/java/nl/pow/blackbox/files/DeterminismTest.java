package nl.pow.blackbox.files;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Same input, same output: no clock, no default of the machine, no luck; and no talk on the
 * console.
 */
class DeterminismTest {
  private static final Set<String> TRIALS =
      Set.of(
          "nl.pow.testkit.ListRules java.util.Locale.getDefault()",
          "nl.pow.testkit.ListRules java.util.TimeZone.getDefault()",
          "nl.pow.testkit.matching.Surroundings java.util.Locale.getDefault()",
          "nl.pow.testkit.matching.Surroundings java.util.TimeZone.getDefault()",
          "nl.pow.testkit.ProviderContract"
              + " java.lang.Thread.<init>(java.lang.ThreadGroup, java.lang.Runnable)",
          "nl.pow.testkit.Trial java.lang.Thread.<init>(java.lang.Runnable, java.lang.String)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java\\.lang\\.System\\.(out|err|currentTimeMillis|console)\\b.*",
        "java\\.lang\\.Math\\.random\\(.*",
        "java\\.util\\.Random\\.<init>\\(\\)",
        "java\\.util\\.UUID\\.randomUUID\\(.*",
        "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
        "java\\.security\\.SecureRandom\\..*",
        "java\\.time\\.\\w+\\.now\\(.*",
        "java\\.time\\.Clock\\.system\\w+\\(.*",
        "java\\.time\\.ZoneId\\.systemDefault\\(.*",
        "java\\.util\\.TimeZone\\.getDefault\\(.*",
        "java\\.util\\.Locale\\.getDefault\\(.*",
        "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
        "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)",
        "java\\.lang\\.Thread\\.<init>\\(.*",
      })
  void mainCodeDoesNotUse(String target) {
    Pattern forbidden = Pattern.compile(target);

    assertThat(
            accesses()
                .filter(access -> forbidden.matcher(name(access)).matches())
                .filter(access -> !isOfATrial(access)))
        .isEmpty();
  }

  /**
   * The kit tries other defaults, and puts those of before back; and it tries things in threads.
   */
  private static boolean isOfATrial(JavaAccess<?> access) {
    return TRIALS.contains(
        access.getOriginOwner().getName() + " " + access.getTarget().getFullName());
  }

  /** {@code %d} and its kin write the digits of the default locale; {@code %s} does not. */
  @Test
  void numbersAreWrittenWithAStatedLocale() {
    Pattern number = Pattern.compile("%[-+ 0,(.\\d]*[defgt]\\b");

    assertThat(PublishedModule.all().stream().flatMap(module -> module.sources().stream()))
        .hasSizeGreaterThan(60)
        .filteredOn(file -> number.matcher(PublishedModule.read(file)).find())
        .allSatisfy(file -> assertThat(file).content(UTF_8).contains("Locale.ROOT"));
  }

  @Test
  void mainCodeDoesNotUseOldDatesOrSerialization() {
    for (Class<?> old :
        List.of(Date.class, Calendar.class, ObjectInputStream.class, ObjectOutputStream.class)) {
      noClasses().should().dependOnClassesThat().areAssignableTo(old).check(Published.CLASSES);
    }
  }

  @Test
  void accessesAreSeen() {
    assertThat(accesses().map(DeterminismTest::name))
        .contains("java.util.regex.Pattern.compile(java.lang.String)");
  }

  private static Stream<JavaAccess<?>> accesses() {
    return Published.CLASSES.stream()
        .map(JavaClass::getAccessesFromSelf)
        .flatMap(found -> found.stream());
  }

  private static String name(JavaAccess<?> access) {
    return access.getTarget().getFullName();
  }
}
