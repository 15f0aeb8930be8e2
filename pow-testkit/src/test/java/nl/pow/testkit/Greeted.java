package nl.pow.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Providers;

/** The contract, run on one list of providers each; started by {@link ProviderKitTest} only. */
abstract class Greeted extends ProviderContract {
  private final List<String> lines;

  /** What the services file holds: names inside {@link Greeters}, or whole lines. */
  Greeted(String... lines) {
    this.lines = List.of(lines);
  }

  @Override
  protected Providers<?> search() {
    try {
      Path home = Files.createTempDirectory(Path.of("target"), "greeters");
      Path services = Files.createDirectories(home.resolve("META-INF/services"));
      Path file = services.resolve(Greeter.class.getName());
      Files.write(file, lines.stream().map(Greeted::line).toList());
      URL[] path = {home.toUri().toURL()};
      URLClassLoader loader = new URLClassLoader(path, Greeter.class.getClassLoader());
      return Providers.from(
          "greeter", Greeter.class, loader, ServiceLoader.load(Greeter.class, loader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String name) {
    return name.contains(" ") || name.contains(".") ? name : Greeters.class.getName() + "$" + name;
  }

  @Override
  protected String name() {
    return "greeter";
  }

  @Override
  protected Object given() {
    return new ArrayList<>(List.of(new CandidateId("c-2"), new CandidateId("c-1")));
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object work(Provider provider, Object given) {
    return ((Greeter) provider).greet((List<CandidateId>) given);
  }

  /** Of which no other rule than P09 is to be asked in vain for long. */
  abstract static class Hasty extends Greeted {
    Hasty(String line) {
      super(line);
    }

    @Override
    protected Duration patience() {
      return Duration.ofMillis(300);
    }
  }

  static class Good extends Greeted {
    Good() {
      super("Good");
    }
  }

  static class ThrowsInConstructor extends Greeted {
    ThrowsInConstructor() {
      super("ThrowsInConstructor");
    }
  }

  static class ThrowsInStaticInitialiser extends Greeted {
    ThrowsInStaticInitialiser() {
      super("ThrowsInStaticInitialiser");
    }
  }

  static class ThrowsAnError extends Greeted {
    ThrowsAnError() {
      super("ThrowsAnError");
    }
  }

  static class HasNoConstructor extends Greeted {
    HasNoConstructor() {
      super("HasNoConstructor");
    }
  }

  static class MissingClass extends Greeted {
    MissingClass() {
      super("nl.pow.testkit.Gone");
    }
  }

  static class NotASubtype extends Greeted {
    NotASubtype() {
      super("NoGreeter");
    }
  }

  static class BadServicesFile extends Greeted {
    BadServicesFile() {
      super("two words");
    }
  }

  static class NotListed extends Greeted {
    NotListed() {
      super("# nobody yet");
    }
  }

  static class DuplicateName extends Greeted {
    DuplicateName() {
      super("Good", "Twin");
    }
  }

  static class HasNoName extends Greeted {
    HasNoName() {
      super("HasNoName");
    }
  }

  static class HasABadName extends Greeted {
    HasABadName() {
      super("HasABadName");
    }
  }

  static class ThrowsInVersion extends Greeted {
    ThrowsInVersion() {
      super("ThrowsInVersion");
    }
  }

  static class IsTooNew extends Greeted {
    IsTooNew() {
      super("IsTooNew");
    }
  }

  static class DeclaresASettingTwice extends Greeted {
    DeclaresASettingTwice() {
      super("DeclaresASettingTwice");
    }
  }

  static class DescribesNoSetting extends Greeted {
    DescribesNoSetting() {
      super("DescribesNoSetting");
    }
  }

  static class IsSlow extends Hasty {
    IsSlow() {
      super("IsSlow");
    }
  }

  static class IsEndless extends Hasty {
    IsEndless() {
      super("IsEndless");
    }
  }

  static class StartsAThread extends Greeted {
    StartsAThread() {
      super("StartsAThread");
    }
  }

  static class CountsItsAnswers extends Greeted {
    CountsItsAnswers() {
      super("CountsItsAnswers");
    }
  }

  static class RemembersItsWork extends Greeted {
    RemembersItsWork() {
      super("RemembersItsWork");
    }
  }

  static class SortsInPlace extends Greeted {
    SortsInPlace() {
      super("SortsInPlace");
    }
  }

  static class MakesIdsUp extends Greeted {
    MakesIdsUp() {
      super("MakesIdsUp");
    }
  }
}
