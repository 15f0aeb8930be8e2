package nl.pow.adapters.csv;

import java.io.IOException;
import java.util.SortedSet;

/** A folder whose order of operations is checked. */
record OrderedDir(DirOps dir, OrderCheck order) implements DirOps {
  @Override
  public SortedSet<String> list() throws IOException {
    return dir.list();
  }

  @Override
  public Mark mark(String name) throws IOException {
    return dir.mark(name);
  }

  @Override
  public byte[] read(String name) throws IOException {
    return dir.read(name);
  }

  @Override
  public NewFile create(String name) throws IOException {
    NewFile file = dir.create(name);
    order.created(name);
    return new Written(name, file, order);
  }

  @Override
  public void rename(String from, String to) throws IOException {
    order.moves(from, to);
    dir.rename(from, to);
    order.moved();
  }

  @Override
  public void syncDir() throws IOException {
    dir.syncDir();
    order.forcedFolder();
  }

  @Override
  public void delete(String name) throws IOException {
    order.deleted(name);
    dir.delete(name);
  }

  @Override
  public Lock lock(String name) throws IOException {
    return dir.lock(name);
  }

  @Override
  public String toString() {
    return dir.toString();
  }

  private record Written(String name, NewFile file, OrderCheck order) implements NewFile {
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      order.written(name);
      file.write(bytes, offset, length);
    }

    @Override
    public void sync() throws IOException {
      file.sync();
      order.forced(name);
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
