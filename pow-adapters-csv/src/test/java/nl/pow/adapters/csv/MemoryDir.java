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
 * A folder in memory that writes down what is done to it, and fails at one operation: once, or from
 * there on for ever.
 */
final class MemoryDir implements DirOps {
  final SortedMap<String, byte[]> files = new TreeMap<>();
  final List<String> log = new ArrayList<>();
  private int failAt = Integer.MAX_VALUE;
  private boolean forEver;
  private Fault fault = Fault.EIO;
  private int operations;
  private IOException next;
  private String awaited = "";
  private Runnable meanwhile = () -> {};
  final OrderCheck order = new OrderCheck();
  int open;
  int locks;

  static MemoryDir of(SortedMap<String, byte[]> files) {
    MemoryDir copy = new MemoryDir();
    files.forEach((name, bytes) -> copy.files.put(name, bytes.clone()));
    return copy;
  }

  void failAt(int operation, boolean always) {
    failAt(operation, always, Fault.EIO);
  }

  void failAt(int operation, boolean always, Fault kind) {
    fault = kind;
    failAt = operation;
    forEver = always;
    operations = 0;
  }

  int operations() {
    return operations;
  }

  /** Lets the operation that is about to begin fail. */
  void failNow(IOException failure) {
    next = failure;
  }

  /** Lets something happen just before an operation, once. */
  void before(String operation, Runnable what) {
    awaited = operation;
    meanwhile = what;
  }

  private void step(String operation) throws IOException {
    log.add(operation);
    if (operation.equals(awaited)) {
      awaited = "";
      meanwhile.run();
    }
    if (next != null) {
      IOException now = next;
      next = null;
      throw now;
    }
    operations++;
    if (operations == failAt || (forEver && operations > failAt)) {
      throw fault.failure();
    }
  }

  @Override
  public SortedSet<String> list() throws IOException {
    step("list");
    return new TreeSet<>(files.keySet());
  }

  @Override
  public Mark mark(String name) throws IOException {
    step("mark " + name);
    return new Mark(existing(name).length, Arrays.hashCode(existing(name)));
  }

  @Override
  public byte[] read(String name) throws IOException {
    step("read " + name);
    return existing(name).clone();
  }

  @Override
  public NewFile create(String name) throws IOException {
    step("create " + name);
    if (files.containsKey(name)) {
      throw new FileAlreadyExistsException(name);
    }
    files.put(name, new byte[0]);
    order.created(name);
    open++;
    return new Written(name);
  }

  @Override
  public void rename(String from, String to) throws IOException {
    order.moves(from, to);
    step("rename " + from + " " + to);
    order.moved();
    files.put(to, existing(from));
    files.remove(from);
  }

  @Override
  public void syncDir() throws IOException {
    step("syncDir");
    order.forcedFolder();
  }

  @Override
  public void delete(String name) throws IOException {
    order.deleted(name);
    step("delete " + name);
    files.remove(name);
  }

  @Override
  public Lock lock(String name) throws IOException {
    step("lock " + name);
    locks++;
    return new Held();
  }

  private byte[] existing(String name) throws NoSuchFileException {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new NoSuchFileException(name);
    }
    return bytes;
  }

  @Override
  public String toString() {
    return "memory";
  }

  private final class Held implements Lock {
    @Override
    public void renew() throws IOException {
      step("renew");
    }

    @Override
    public void close() {
      locks--;
    }
  }

  private final class Written implements NewFile {
    private final String name;
    private boolean closed;

    Written(String name) {
      this.name = name;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      order.written(name);
      int before = files.get(name).length;
      byte[] longer = Arrays.copyOf(files.get(name), before + length);
      System.arraycopy(bytes, offset, longer, before, length);
      // when it fails, half of it is there
      files.put(name, Arrays.copyOf(longer, before + length / 2));
      step("write " + name);
      files.put(name, longer);
    }

    @Override
    public void sync() throws IOException {
      step("sync " + name);
      order.forced(name);
    }

    @Override
    public void close() {
      open -= closed ? 0 : 1;
      closed = true;
    }
  }
}
