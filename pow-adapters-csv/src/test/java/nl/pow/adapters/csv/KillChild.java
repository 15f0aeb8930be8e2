package nl.pow.adapters.csv;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.pow.core.store.Storage;

/**
 * Commits to several stores, each in a thread of its own, until it is killed, and tells of each
 * commit that returned: the number of the store and the revision, by one write to a pipe.
 */
final class KillChild {
  private final FileOutputStream pipe = new FileOutputStream(FileDescriptor.out);

  private KillChild() {}

  public static void main(String[] folders) {
    KillChild child = new KillChild();
    child.tell("started");
    for (int i = 0; i < folders.length; i++) {
      int number = i;
      new Thread(() -> child.commit(number, Path.of(folders[number]))).start();
    }
  }

  private void commit(int number, Path folder) {
    Walk walk = new Walk(number);
    Storage store = TestStore.openAsHost(folder);
    while (true) {
      tell(number + " " + walk.step(store));
    }
  }

  private void tell(String line) {
    try {
      pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
