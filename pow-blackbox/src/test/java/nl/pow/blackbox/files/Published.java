package nl.pow.blackbox.files;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor.Exports;
import java.util.Set;
import java.util.stream.Collectors;

/** The compiled main code of all published modules. */
final class Published {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPaths(PublishedModule.all().stream().map(PublishedModule::classes).toList());

  private static final Set<String> EXPORTED =
      PublishedModule.all().stream()
          .flatMap(module -> module.descriptor().exports().stream())
          .filter(exports -> !exports.isQualified())
          .map(Exports::source)
          .collect(Collectors.toUnmodifiableSet());

  private Published() {}

  /** Types that a user of the modules can name. */
  static DescribedPredicate<JavaClass> exported() {
    return DescribedPredicate.describe("exported", Published::isExported);
  }

  private static boolean isExported(JavaClass type) {
    boolean visible =
        type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
    return visible
        && EXPORTED.contains(type.getPackageName())
        && type.getEnclosingClass().map(Published::isExported).orElse(true);
  }
}
