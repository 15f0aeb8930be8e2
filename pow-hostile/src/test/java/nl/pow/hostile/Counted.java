package nl.pow.hostile;

import java.util.concurrent.atomic.AtomicLong;

/** A text that counts how often it is looked at, and breaks off when that is too often. */
record Counted(String text, int start, int end, AtomicLong looks, long most)
    implements CharSequence {
  static Counted of(String text, long most) {
    return new Counted(text, 0, text.length(), new AtomicLong(), most);
  }

  @Override
  public char charAt(int index) {
    if (looks.getAndIncrement() > most) {
      throw new TooManyLooks();
    }
    return text.charAt(start + index);
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return new Counted(text, start + from, start + to, looks, most);
  }

  @Override
  public String toString() {
    return text.substring(start, end);
  }

  static final class TooManyLooks extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
