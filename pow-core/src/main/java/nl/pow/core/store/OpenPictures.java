package nl.pow.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pictures behind the streams of one session, so that none outlives it. */
final class OpenPictures {
  private final List<Picture> pictures = new ArrayList<>();
  private boolean closed;

  /** A stream out of a picture of its own, which is closed with the stream. */
  <T> Stream<T> stream(Storage storage, Function<Picture, Stream<T>> asked) {
    Picture picture = take(storage.picture());
    try {
      return asked.apply(picture).onClose(() -> giveBack(picture));
    } catch (RuntimeException | Error failure) {
      giveBack(picture);
      throw failure;
    }
  }

  synchronized void requireOpen() {
    if (closed) {
      throw new StoreClosedException("session");
    }
  }

  void close() {
    List<Picture> left;
    synchronized (this) {
      closed = true;
      left = List.copyOf(pictures);
      pictures.clear();
    }
    left.forEach(Picture::close);
  }

  private synchronized Picture take(Picture picture) {
    if (closed) {
      picture.close();
      throw new StoreClosedException("session");
    }
    pictures.add(picture);
    return picture;
  }

  private void giveBack(Picture picture) {
    synchronized (this) {
      pictures.removeIf(open -> open == picture);
    }
    picture.close();
  }
}
