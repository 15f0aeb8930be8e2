package nl.pow.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same search with everything on the module path: an application, a provider, this library. */
class ModulePathTest {
  private static final String KIND =
      "package outside.app; public interface Waver extends nl.pow.core.plugin.Provider {}";
  private static final String APP =
      """
      package outside.app;

      import java.util.ServiceLoader;
      import nl.pow.core.plugin.*;

      public class Main {
        public static Object run(ClassLoader loader) {
          Providers<Waver> wavers =
              Providers.from("waver", Waver.class, loader, ServiceLoader.load(Waver.class, loader));
          return Diagnosis.of(wavers).toString();
        }
      }
      """;
  private static final String PROVIDER =
      """
      package outside.%1$s;

      public class Provided implements outside.app.Waver {
        @Override public String name() { return "%1$s"; }
        @Override public int spiVersion() { return %2$s; }
      }
      """;

  @TempDir Path folder;

  @Test
  void findsProvidersOfOtherModulesWithTheirVersions() throws ReflectiveOperationException {
    Path app = app();
    Path good = provider(app, "good", "SPI_VERSION");
    Path late = provider(app, "late", "7");

    // the JDK binds modules in no order of its own: the column of the order is not compared
    assertThat(run(app, good, late).toString().replaceFirst("Provided  [12] ", "Provided  # "))
        .isEqualTo(
            """
            KIND   NAME  VERSION  CLASS                  ORDER  LOCATION
            waver  good  4.5.6    outside.good.Provided  #      %s
            Refused: 1
            - TOO_NEW: The waver provider [outside.late.Provided] in [%s] was made for level 7 of \
            the plug-in interface; this library supports level 1.
              Maybe use a later version of this library, or an earlier version of that provider.\
            """
                .formatted(OutsidePath.url(good), OutsidePath.url(late)));
  }

  private Path app() {
    return module("app")
        .source(
            "module-info",
            "module outside.app { requires transitive nl.pow.core; exports outside.app;"
                + " uses outside.app.Waver; }")
        .source("outside.app.Waver", KIND)
        .source("outside.app.Main", APP)
        .write(folder.resolve("app.jar"));
  }

  private Path provider(Path app, String name, String level) {
    return module(name)
        .compiledWith("-p", path(app), "--module-version", "4.5.6")
        .source(
            "module-info",
            "module outside.%1$s { requires outside.app; provides outside.app.Waver with"
                    .formatted(name)
                + " outside.%1$s.Provided; }".formatted(name))
        .source("outside." + name + ".Provided", PROVIDER.formatted(name, level))
        .write(folder.resolve(name + ".jar"));
  }

  private OutsideJar module(String name) {
    return new OutsideJar().compiledWith("-p", path()).version("not of module " + name);
  }

  private static Object run(Path... jars) throws ReflectiveOperationException {
    List<Path> all = new ArrayList<>(List.of(jars));
    all.addAll(library());
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration()
            .resolveAndBind(
                ModuleFinder.of(all.toArray(Path[]::new)),
                ModuleFinder.of(),
                Set.of("outside.app"));
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    ModuleLayer layer = boot.defineModulesWithOneLoader(configuration, platform);
    ClassLoader loader = layer.findLoader("outside.app");
    return loader
        .loadClass("outside.app.Main")
        .getMethod("run", ClassLoader.class)
        .invoke(null, loader);
  }

  private static String path(Path... more) {
    List<String> all = new ArrayList<>();
    Stream.concat(Stream.of(more), library().stream()).map(Path::toString).forEach(all::add);
    return String.join(File.pathSeparator, all);
  }

  /** This library and everything that it may require, as on the class path of this test. */
  private static List<Path> library() {
    List<Path> found = new ArrayList<>(List.of(OutsideJar.home(Provider.class)));
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(Path::of)
        .filter(Files::isRegularFile)
        .forEach(found::add);
    return found;
  }
}
