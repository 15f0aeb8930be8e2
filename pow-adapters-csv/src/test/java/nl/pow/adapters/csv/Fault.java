package nl.pow.adapters.csv;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** A way in which an operation on a folder fails. */
enum Fault {
  EIO,
  ENOSPC,
  EACCES,
  EMFILE,
  /** Half of the bytes are there. */
  SHORT_WRITE,
  INTERRUPTED,
  CLOSED_BY_INTERRUPT,
  /** As a walk through a folder fails; thrown, not given. */
  UNCHECKED,
  /** Thrown, not given. */
  OUT_OF_MEMORY;

  IOException failure() {
    return switch (this) {
      case EIO -> new IOException("Input/output error");
      case ENOSPC -> new FileSystemException("file", null, "No space left on device");
      case EACCES -> new AccessDeniedException("file");
      case EMFILE -> new FileSystemException("file", null, "Too many open files");
      case SHORT_WRITE -> new IOException("short write");
      case INTERRUPTED -> new InterruptedIOException();
      case CLOSED_BY_INTERRUPT -> new ClosedByInterruptException();
      case UNCHECKED -> throw new UncheckedIOException(new IOException("Input/output error"));
      case OUT_OF_MEMORY -> throw new OutOfMemoryError("injected");
    };
  }
}
