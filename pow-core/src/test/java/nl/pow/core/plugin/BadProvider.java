package nl.pow.core.plugin;

import java.nio.file.Path;
import nl.pow.core.plugin.Refusal.Reason;

/**
 * Every way in which a stranger's jar may be wrong, and the whole message that is to come of it.
 */
enum BadProvider {
  THROWS_IN_CONSTRUCTOR(
      Reason.NOT_MADE,
      """
      The greeter provider [bad.Bad] in [{jar}] could not be made: \
      java.lang.IllegalStateException: no disk.
      Maybe its constructor does too much; it is to be cheap and to touch nothing.\
      """,
      "public Bad() { throw new IllegalStateException(\"no disk\"); }"),
  THROWS_IN_STATIC_INITIALISER(
      Reason.NOT_MADE,
      """
      The greeter provider [bad.Bad] in [{jar}] could not be made: \
      java.lang.NumberFormatException: For input string: "x".
      Maybe its constructor does too much; it is to be cheap and to touch nothing.\
      """,
      "static final int N = Integer.parseInt(\"x\");"),
  THROWS_AN_ERROR(
      Reason.NOT_MADE,
      """
      The greeter provider [bad.Bad] in [{jar}] could not be made: \
      java.lang.AssertionError: never.
      Maybe its constructor does too much; it is to be cheap and to touch nothing.\
      """,
      "public Bad() { throw new AssertionError(\"never\"); }"),
  OVERFLOWS_THE_STACK(
      Reason.NOT_MADE,
      """
      The greeter provider [bad.Bad] in [{jar}] could not be made: java.lang.StackOverflowError.
      Maybe its constructor does too much; it is to be cheap and to touch nothing.\
      """,
      "public Bad() { new Bad(); }"),
  NEEDS_AN_ABSENT_CLASS(
      Reason.NOT_MADE,
      """
      The greeter provider [bad.Bad] in [{jar}] could not be made: \
      java.lang.NoClassDefFoundError: bad/Gone.
      Maybe a jar that it needs is missing or has another version.\
      """,
      "final Object gone = new Gone();") {
    @Override
    OutsideJar fill(OutsideJar jar) {
      return super.fill(jar)
          .source("bad.Gone", "package bad; public class Gone {}")
          .without("bad.Gone");
    }
  },
  EXTENDS_AN_ABSENT_CLASS(
      Reason.NOT_LOADED,
      """
      The greeter provider [bad.Bad] listed in [{jar}] could not be loaded: \
      java.lang.NoClassDefFoundError: bad/Gone.
      Maybe a jar that it needs is missing or has another version.\
      """,
      "") {
    @Override
    OutsideJar fill(OutsideJar jar) {
      return jar.source("bad.Gone", "package bad; public class Gone {}")
          .source("bad.Bad", source("bad", "Bad extends Gone", "bad", ""))
          .services("bad.Bad")
          .without("bad.Gone");
    }
  },
  MADE_FOR_A_LATER_JAVA(
      Reason.NOT_LOADED,
      """
      The greeter provider [bad.Bad] listed in [{jar}] could not be loaded: \
      java.lang.UnsupportedClassVersionError: bad/Bad has been compiled by a more recent version \
      of the Java Runtime (class file version 99.0), this version of the Java Runtime only \
      recognizes class file versions up to {java}.
      Maybe run it on a later version of Java.\
      """,
      "") {
    @Override
    OutsideJar fill(OutsideJar jar) {
      return super.fill(jar).classFileVersion(99);
    }
  },
  NO_SUCH_CLASS(
      Reason.NOT_LOADED,
      """
      The greeter provider [bad.Bad] listed in [{jar}] could not be loaded: \
      Provider bad.Bad not found.
      Maybe the list is out of date: it is to name public classes of that kind, with a public \
      constructor without arguments.\
      """,
      "") {
    @Override
    OutsideJar fill(OutsideJar jar) {
      return super.fill(jar).without("bad.Bad");
    }
  },
  NOT_A_SUBTYPE(
      Reason.NOT_LOADED,
      """
      The greeter provider [bad.Bad] listed in [{jar}] could not be loaded: \
      bad.Bad not a subtype.
      Maybe the list is out of date: it is to name public classes of that kind, with a public \
      constructor without arguments.\
      """,
      "") {
    @Override
    OutsideJar fill(OutsideJar jar) {
      return jar.source("bad.Bad", "package bad; public class Bad {}").services("bad.Bad");
    }
  },
  NO_PUBLIC_CONSTRUCTOR(
      Reason.NOT_LOADED,
      """
      The greeter provider [bad.Bad] listed in [{jar}] could not be loaded: \
      java.lang.NoSuchMethodException: bad.Bad.<init>().
      Maybe the list is out of date: it is to name public classes of that kind, with a public \
      constructor without arguments.\
      """,
      "public Bad(int size) {}"),
  BAD_SERVICES_FILE(
      Reason.NOT_LOADED,
      """
      The list of greeter providers in [{jar}] could not be read: \
      jar:{jar}!/META-INF/services/nl.pow.core.plugin.GreeterProvider:2: \
      Illegal configuration-file syntax.
      Maybe the file is damaged; each line is to hold the name of one class.\
      """,
      "") {
    @Override
    OutsideJar fill(OutsideJar jar) {
      return jar.services("# comment", "two words");
    }
  },
  NULL_NAME(
      Reason.NOT_TOLD,
      """
      The greeter provider [bad.Bad] in [{jar}] returned null from name().
      Maybe that method was not written yet.\
      """,
      "@Override public String name() { return null; }"),
  NAME_THROWS(
      Reason.NOT_TOLD,
      """
      The greeter provider [bad.Bad] in [{jar}] failed in name(): \
      java.lang.UnsupportedOperationException.
      Maybe it was compiled against another version of this library.\
      """,
      "@Override public String name() { throw new UnsupportedOperationException(); }"),
  MALFORMED_NAME(
      Reason.BAD_NAME,
      """
      The greeter provider [bad.Bad] in [{jar}] has the name [Bad??Name], which is not allowed.
      Maybe use small letters, digits and hyphens, a letter first, 32 at most.\
      """,
      "@Override public String name() { return \"Bad\\r\\nName\"; }"),
  TOO_NEW(
      Reason.TOO_NEW,
      """
      The greeter provider [bad.Bad] in [{jar}] was made for level 2 of the plug-in interface; \
      this library supports level 1.
      Maybe use a later version of this library, or an earlier version of that provider.\
      """,
      "@Override public int spiVersion() { return 2; }"),
  TOO_OLD(
      Reason.TOO_OLD,
      """
      The greeter provider [bad.Bad] in [{jar}] was made for level 0 of the plug-in interface; \
      this library supports level 1.
      Maybe use a later version of that provider; its spiVersion() is to return SPI_VERSION.\
      """,
      "@Override public int spiVersion() { return 0; }"),
  COMPILED_AGAINST_ANOTHER_INTERFACE(
      Reason.NOT_TOLD,
      """
      The greeter provider [bad.Bad] in [{jar}] failed in spiVersion(): \
      java.lang.AbstractMethodError.
      Maybe it was compiled against another version of this library.\
      """,
      "") {
    @Override
    OutsideJar fill(OutsideJar jar) {
      String provider = Provider.class.getName();
      String greeter = GreeterProvider.class.getName();
      return jar.source(provider, "package nl.pow.core.plugin; public interface Provider {}")
          .source(
              greeter,
              "package nl.pow.core.plugin; public interface GreeterProvider extends Provider {}")
          .source("bad.Bad", "package bad; public class Bad implements " + greeter + " {}")
          .without(provider)
          .without(greeter)
          .services("bad.Bad");
    }
  },
  NULL_SETTINGS(
      Reason.NOT_TOLD,
      """
      The greeter provider [bad.Bad] in [{jar}] returned null from settings().
      Maybe that method was not written yet.\
      """,
      "@Override public java.util.List<Setting<?>> settings() { return null; }"),
  SETTING_TWICE(
      Reason.BAD_SETTINGS,
      """
      The greeter provider [bad.Bad] in [{jar}] declares the setting [size] twice.
      Maybe rename one of them; names of settings differ.\
      """,
      """
      @Override public java.util.List<Setting<?>> settings() {
        var size = Setting.object("size", Integer.class, "a size");
        return java.util.List.of(size, size);
      }\
      """),
  VERSION_THROWS(
      Reason.NOT_TOLD,
      """
      The greeter provider [bad.Bad] in [{jar}] failed in version(): \
      java.lang.IllegalStateException: none.
      Maybe it was compiled against another version of this library.\
      """,
      "@Override public String version() { throw new IllegalStateException(\"none\"); }");

  final Reason reason;
  private final String message;
  private final String body;

  BadProvider(Reason reason, String message, String body) {
    this.reason = reason;
    this.message = message;
    this.body = body;
  }

  OutsideJar fill(OutsideJar jar) {
    return jar.source("bad.Bad", source("bad", "Bad", "bad", body)).services("bad.Bad");
  }

  Path write(Path folder) {
    return fill(new OutsideJar()).write(folder.resolve(name() + ".jar"));
  }

  String message(Path jar) {
    return message
        .replace("{jar}", OutsidePath.url(jar).toString())
        .replace("{java}", System.getProperty("java.class.version"));
  }

  /** A provider of that name; members of the body take the place of the usual ones. */
  static String source(String home, String type, String name, String body) {
    String usual =
        (body.contains("String name()")
                ? ""
                : "@Override public String name() { return \"" + name + "\"; }")
            + (body.contains("int spiVersion()")
                ? ""
                : "@Override public int spiVersion() { return SPI_VERSION; }");
    return "package %s; import nl.pow.core.plugin.*; public class %s implements GreeterProvider {%s %s}"
        .formatted(home, type, usual, body);
  }
}
