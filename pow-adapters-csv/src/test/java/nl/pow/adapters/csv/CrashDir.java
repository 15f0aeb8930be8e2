package nl.pow.adapters.csv;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A folder in memory that writes down every change in order, so that {@link CrashStates} can tell
 * what a medium may hold when the power goes in between.
 */
final class CrashDir implements DirOps {
  /** The bytes of one file, whatever its name is by now. */
  static final class Content {
    byte[] bytes = new byte[0];
  }

  /** Something that was asked of the medium. */
  sealed interface Step {}

  record Create(String name, Content content) implements Step {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Write(Content content, byte[] bytes) implements Step {}

  record Sync(Content content) implements Step {}

  record Rename(String from, String to) implements Step {}

  record Delete(String name) implements Step {}

  record SyncDir() implements Step {}

  /** Something returned to the caller: from here on it must be there. */
  record Returned() implements Step {}

  final SortedMap<String, Content> files = new TreeMap<>();
  final SortedMap<String, byte[]> before = new TreeMap<>();
  private final OrderCheck order = new OrderCheck();
  final List<Step> steps = new ArrayList<>();

  /** A folder that holds these files for good. */
  CrashDir(SortedMap<String, byte[]> durable) {
    durable.forEach(
        (name, bytes) -> {
          Content content = new Content();
          content.bytes = bytes.clone();
          files.put(name, content);
          before.put(name, bytes.clone());
        });
  }

  void returned() {
    order.returned();
    steps.add(new Returned());
  }

  @Override
  public SortedSet<String> list() {
    return new TreeSet<>(files.keySet());
  }

  @Override
  public Mark mark(String name) throws IOException {
    byte[] bytes = existing(name).bytes;
    return new Mark(bytes.length, Arrays.hashCode(bytes));
  }

  @Override
  public byte[] read(String name) throws IOException {
    return existing(name).bytes.clone();
  }

  @Override
  public NewFile create(String name) throws IOException {
    if (files.containsKey(name)) {
      throw new FileAlreadyExistsException(name);
    }
    Content content = new Content();
    files.put(name, content);
    order.created(name);
    steps.add(new Create(name, content));
    return new Written(name, content);
  }

  @Override
  public void rename(String from, String to) throws IOException {
    order.moves(from, to);
    order.moved();
    files.put(to, existing(from));
    files.remove(from);
    steps.add(new Rename(from, to));
  }

  @Override
  public void syncDir() {
    order.forcedFolder();
    steps.add(new SyncDir());
  }

  @Override
  public void delete(String name) {
    if (files.remove(name) != null) {
      order.deleted(name);
      steps.add(new Delete(name));
    }
  }

  @Override
  public Lock lock(String name) {
    return new FreeLock();
  }

  private Content existing(String name) throws NoSuchFileException {
    Content content = files.get(name);
    if (content == null) {
      throw new NoSuchFileException(name);
    }
    return content;
  }

  private final class Written implements NewFile {
    private final String name;
    private final Content content;

    Written(String name, Content content) {
      this.name = name;
      this.content = content;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      order.written(name);
      byte[] added = Arrays.copyOfRange(bytes, offset, offset + length);
      int old = content.bytes.length;
      byte[] longer = Arrays.copyOf(content.bytes, old + length);
      System.arraycopy(added, 0, longer, old, length);
      content.bytes = longer;
      steps.add(new Write(content, added));
    }

    @Override
    public void sync() {
      order.forced(name);
      steps.add(new Sync(content));
    }

    @Override
    public void close() {}
  }
}
