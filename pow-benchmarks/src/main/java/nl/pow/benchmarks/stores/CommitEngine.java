package nl.pow.benchmarks.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.pow.benchmarks.data.Entities;
import nl.pow.benchmarks.data.Scene;
import nl.pow.benchmarks.run.Engine;
import nl.pow.benchmarks.run.Spec;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;

/** Changes one candidate at a time in a store that holds many, or writes a line to a file. */
public final class CommitEngine implements Engine {
  private static final int COMMITS = 20;
  private static final byte[] LINE = "x".repeat(200).concat("\n").getBytes(StandardCharsets.UTF_8);

  private final CsvFiles files;
  private final Storage storage;
  private final FileChannel plain;
  private final CandidateId one;
  private final boolean commits;
  private final List<Long> nanos = new ArrayList<>();

  private CommitEngine(CsvFiles files, CandidateId one, boolean commits) throws IOException {
    this.files = files;
    this.storage = files.open();
    this.plain =
        FileChannel.open(
            files.folder().resolveSibling(files.folder().getFileName() + ".log"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    this.one = one;
    this.commits = commits;
  }

  /** Fills a store. */
  public static CommitEngine of(Spec spec) throws IOException {
    var candidates = new Entities(Scene.of(spec.number("size"), 1, false)).candidates();
    CandidateId one = candidates.get(candidates.size() / 2).id();
    return new CommitEngine(CsvFiles.of(candidates), one, spec.engine().equals("pow"));
  }

  @Override
  public int run() {
    for (int i = 0; i < COMMITS; i++) {
      long begin = System.nanoTime();
      if (commits) {
        commit(i % 2 == 0 ? CandidateStatus.PAUSED : CandidateStatus.ACTIVE);
      } else {
        append();
      }
      nanos.add(System.nanoTime() - begin);
    }
    return COMMITS;
  }

  private void commit(CandidateStatus status) {
    Versioned<Candidate> held = held(storage);
    storage.commit(
        ChangeSet.empty().update(Kind.CANDIDATE, held.value().withStatus(status), held.version()));
  }

  private Versioned<Candidate> held(Storage in) {
    try (Picture picture = in.picture()) {
      return picture.find(Kind.CANDIDATE, one).orElseThrow();
    }
  }

  private void append() {
    try {
      plain.write(ByteBuffer.wrap(LINE));
      plain.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last of the commits makes the candidate active, as it was before the first. */
  @Override
  public String answer() {
    run();
    return "the candidate is " + held(storage).value().status();
  }

  /** Some commits write base files anew, so that the mean tells less than the median. */
  @Override
  public String more() {
    List<Long> sorted = nanos.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        ",\"commits\":%d,\"one\":%.0f,\"longest\":%.0f",
        sorted.size(),
        sorted.get(sorted.size() / 2) / 1e3,
        sorted.get(sorted.size() - 1) / 1e3);
  }

  @Override
  public void close() throws IOException {
    plain.close();
    storage.close();
    files.close();
  }
}
