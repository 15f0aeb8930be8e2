package nl.pow.adapters.csv;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder on a file system. */
final class RealDir implements DirOps {
  private final Path folder;
  private final boolean posix;

  RealDir(Path folder) throws IOException {
    if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
      throw new FileSystemException(folder.toString(), null, "is not in the file system itself");
    }
    this.folder = folder.toRealPath();
    this.posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  @Override
  public SortedSet<String> list() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(p -> String.valueOf(p.getFileName()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public Mark mark(String name) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(regular(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Mark(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  @Override
  public byte[] read(String name) throws IOException {
    // not a channel: it keeps a buffer as large as the file for each thread, beside the heap
    try (InputStream file = new FileInputStream(regular(name).toFile())) {
      return file.readAllBytes();
    }
  }

  @Override
  public NewFile create(String name) throws IOException {
    Path file = Files.createFile(path(name), ownerOnly());
    // not a channel: an interrupt would close that in the middle of a commit
    return new Written(new FileOutputStream(file.toFile()));
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Files.move(
        path(from), path(to), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void syncDir() throws IOException {
    if (posix) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public void delete(String name) throws IOException {
    Files.deleteIfExists(path(name));
  }

  @Override
  public Lock lock(String name) throws IOException {
    return FolderLock.take(folder, path(name), ownerOnly());
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  private FileAttribute<?>[] ownerOnly() {
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private Path regular(String name) throws IOException {
    Path file = path(name);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(name, null, "is no regular file");
    }
    return file;
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private record Written(FileOutputStream out) implements NewFile {
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void sync() throws IOException {
      out.getFD().sync();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
