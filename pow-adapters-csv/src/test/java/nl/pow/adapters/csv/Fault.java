package nl.pow.adapters.csv;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** A way in which an operation on a folder fails. */
enum Fault {
  EIO(() -> new IOException("Input/output error")),
  ENOSPC(() -> new FileSystemException("file", null, "No space left on device")),
  EACCES(() -> new AccessDeniedException("file")),
  EMFILE(() -> new FileSystemException("file", null, "Too many open files")),
  /** Half of the bytes are there. */
  SHORT_WRITE(() -> new IOException("short write")),
  INTERRUPTED(InterruptedIOException::new),
  CLOSED_BY_INTERRUPT(ClosedByInterruptException::new),
  /** As a walk through a folder fails. */
  UNCHECKED(
      () -> {
        throw new UncheckedIOException(new IOException("Input/output error"));
      }),
  OUT_OF_MEMORY(
      () -> {
        throw new OutOfMemoryError("injected");
      });

  private interface Source {
    IOException make();
  }

  private final Source source;

  Fault(Source source) {
    this.source = source;
  }

  void raise() throws IOException {
    throw source.make();
  }
}
