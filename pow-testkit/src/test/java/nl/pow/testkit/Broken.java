package nl.pow.testkit;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Assumptions;

/** The contract, run on storages that break a rule each; started by {@link KitTest} only. */
abstract class Broken extends StoreContract {
  @Override
  protected String provider() {
    return "memory";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of();
  }

  @Override
  protected abstract Storage open();

  static class Intact extends Broken {
    @Override
    protected Storage open() {
      return new BrokenStorage();
    }
  }

  /** Nothing of it can be asked. */
  static class NeverStarted extends Broken {
    NeverStarted() {
      Assumptions.assumeTrue(false, "there is no server");
    }

    @Override
    protected Storage open() {
      return new BrokenStorage();
    }
  }

  /** A medium that can be made to fail. */
  abstract static class OnMedium extends Broken {
    final AtomicBoolean failing = new AtomicBoolean();

    @Override
    protected AutoCloseable fault() {
      failing.set(true);
      return () -> failing.set(false);
    }
  }

  /** The fault is told, and nothing was written. */
  static class TellsFaults extends OnMedium {
    @Override
    protected Storage open() {
      return new BrokenCommits.OnMedium(failing, false);
    }
  }

  /** Commits whose medium fails are told as made. */
  static class SwallowsFaults extends OnMedium {
    @Override
    protected Storage open() {
      return new BrokenCommits.OnMedium(failing, true);
    }
  }

  /** The fault is told as nothing written, and half is. */
  static class WritesHalf extends OnMedium {
    @Override
    protected Storage open() {
      return new BrokenCommits.Half(failing);
    }
  }

  /** After compaction the medium has everything still. */
  static class KeepsBytes extends Broken {
    @Override
    protected Storage open() {
      return new BrokenStorage();
    }

    @Override
    protected boolean mediumHolds(String text) {
      return true;
    }
  }

  static class SaysItIsDurable extends Broken {
    @Override
    protected Storage open() {
      return new BrokenCommits.SaysItIsDurable();
    }
  }

  static class LosesUpdates extends Broken {
    @Override
    protected Storage open() {
      return new BrokenCommits.LosesUpdates();
    }
  }

  static class WritesOneByOne extends Broken {
    @Override
    protected Storage open() {
      return new BrokenCommits.WritesOneByOne();
    }
  }

  static class NamesOnlyTheFirst extends Broken {
    @Override
    protected Storage open() {
      return new BrokenCommits.NamesOnlyTheFirst();
    }
  }

  static class ChecksNoReferences extends Broken {
    @Override
    protected Storage open() {
      return new BrokenCommits.ChecksNoReferences();
    }
  }

  static class TakesEmptyForNothing extends Broken {
    @Override
    protected Storage open() {
      return new BrokenCommits.TakesEmptyForNothing();
    }
  }

  static class UsesUpRevisions extends Broken {
    @Override
    protected Storage open() {
      return new BrokenCommits.UsesUpRevisions();
    }
  }

  static class ErasesNobody extends Broken {
    @Override
    protected Storage open() {
      return new BrokenCommits.ErasesNobody();
    }
  }

  static class WorksAfterClose extends Broken {
    @Override
    protected Storage open() {
      return new BrokenCommits.WorksAfterClose();
    }
  }

  static class DeclaresLess extends Broken {
    @Override
    protected Storage open() {
      return new BrokenCommits.DeclaresLess();
    }
  }

  static class TrimsText extends Broken {
    @Override
    protected Storage open() {
      return new BrokenValues.TrimsText();
    }
  }

  static class NormalisesText extends Broken {
    @Override
    protected Storage open() {
      return new BrokenValues.NormalisesText();
    }
  }

  static class ShiftsDays extends Broken {
    @Override
    protected Storage open() {
      return new BrokenValues.ShiftsDays();
    }
  }

  static class ForgetsTheOrderOfLists extends Broken {
    @Override
    protected Storage open() {
      return new BrokenValues.ForgetsTheOrderOfLists();
    }
  }

  static class LosesEmptyText extends Broken {
    @Override
    protected Storage open() {
      return new BrokenValues.LosesEmptyText();
    }
  }

  static class DropsRareCharacters extends Broken {
    @Override
    protected Storage open() {
      return new BrokenValues.DropsRareCharacters();
    }
  }

  static class MixesRevisions extends Broken {
    @Override
    protected Storage open() {
      return new BrokenPictures.MixesRevisions();
    }
  }

  static class LooksWhenFirstRead extends Broken {
    @Override
    protected Storage open() {
      return new BrokenPictures.LooksWhenFirstRead();
    }
  }

  static class KeepsACopyForEachThread extends Broken {
    @Override
    protected Storage open() {
      return new BrokenPictures.KeepsACopyForEachThread();
    }
  }

  static class LeaksHandles extends Broken {
    @Override
    protected Storage open() {
      return new BrokenPictures.LeaksHandles();
    }
  }

  static class ForgetsDeletions extends Broken {
    @Override
    protected Storage open() {
      return new BrokenPictures.ForgetsDeletions();
    }
  }

  static class IgnoresRegions extends Broken {
    @Override
    protected Storage open() {
      return new BrokenPictures.IgnoresRegions();
    }
  }

  static class IgnoresCase extends Broken {
    @Override
    protected Storage open() {
      return new BrokenPictures.IgnoresCase();
    }
  }

  static class RepeatsTheKeyOfAPage extends Broken {
    @Override
    protected Storage open() {
      return new BrokenPictures.RepeatsTheKeyOfAPage();
    }
  }

  static class CountsCommits extends Broken {
    @Override
    protected Storage open() {
      return new BrokenPictures.CountsCommits();
    }
  }

  static class TellsFromTheStart extends Broken {
    @Override
    protected Storage open() {
      return new BrokenPictures.TellsFromTheStart();
    }
  }
}
