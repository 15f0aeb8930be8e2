package nl.pow.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Setting;

/** A good provider and bad ones, each named [greeter] when it gets so far. */
@SuppressWarnings("missing-explicit-ctor") // that of each is what a search calls
public final class Greeters {
  private Greeters() {}

  public static class Good implements Greeter {
    @Override
    public String name() {
      return "greeter";
    }

    @Override
    public int spiVersion() {
      return SPI_VERSION;
    }

    @Override
    public List<Setting<?>> settings() {
      return List.of(
          Setting.required("place", String.class, text -> text, "where it stands"),
          Setting.optional("times", Integer.class, Integer::valueOf, 1, "how often it greets"));
    }

    @Override
    public List<CandidateId> greet(List<CandidateId> came) {
      return List.copyOf(came.subList(0, 1));
    }
  }

  public static class ThrowsInConstructor extends Good {
    public ThrowsInConstructor() {
      throw new IllegalStateException("no licence");
    }
  }

  public static class ThrowsInStaticInitialiser extends Good {
    static final int NUMBER = Integer.parseInt("x");
  }

  public static class ThrowsAnError extends Good {
    public ThrowsAnError() {
      throw new AssertionError("never");
    }
  }

  public static class HasNoConstructor extends Good {
    public HasNoConstructor(String given) {
      super();
    }
  }

  public static class NoGreeter {}

  public static class Twin extends Good {}

  public static class HasNoName extends Good {
    @Override
    public String name() {
      return null;
    }
  }

  public static class HasABadName extends Good {
    @Override
    public String name() {
      return "The Greeter";
    }
  }

  public static class ThrowsInVersion extends Good {
    @Override
    public String version() {
      throw new IllegalStateException("no manifest");
    }
  }

  public static class IsTooNew extends Good {
    @Override
    public int spiVersion() {
      return 2;
    }
  }

  public static class DeclaresASettingTwice extends Good {
    @Override
    public List<Setting<?>> settings() {
      Setting<String> place = Setting.object("place", String.class, "where it stands");
      return List.of(place, place);
    }
  }

  public static class DescribesNoSetting extends Good {
    @Override
    public List<Setting<?>> settings() {
      return List.of(Setting.object("place", String.class, " "));
    }
  }

  public static class IsSlow extends Good {
    public IsSlow() throws InterruptedException {
      Thread.sleep(700);
    }
  }

  public static class IsEndless extends Good {
    public IsEndless() throws InterruptedException {
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  public static class StartsAThread extends Good {
    public StartsAThread() {
      Thread watcher =
          new Thread(
              () -> {
                try {
                  Thread.sleep(5_000);
                } catch (InterruptedException ended) {
                  Thread.currentThread().interrupt();
                }
              });
      watcher.setDaemon(true);
      watcher.start();
    }
  }

  public static class CountsItsAnswers extends Good {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public String version() {
      return "1." + asked.incrementAndGet();
    }
  }

  public static class RemembersItsWork extends Good {
    private int greeted;

    @Override
    public List<CandidateId> greet(List<CandidateId> came) {
      return List.of(came.get(greeted++ % came.size()));
    }
  }

  public static class SortsInPlace extends Good {
    @Override
    public List<CandidateId> greet(List<CandidateId> came) {
      Collections.sort(came);
      return List.copyOf(came.subList(0, 1));
    }
  }

  public static class MakesIdsUp extends Good {
    @Override
    public List<CandidateId> greet(List<CandidateId> came) {
      List<CandidateId> greeted = new ArrayList<>(came);
      greeted.add(new CandidateId("stranger"));
      return greeted;
    }
  }
}
