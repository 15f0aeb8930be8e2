package nl.pow.core.plugin;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a call throws. */
final class Thrown {
  private Thrown() {}

  static <T extends Throwable> T by(Class<T> type, ThrowingCallable call) {
    T thrown = catchThrowableOfType(type, call);
    if (thrown == null) {
      throw new AssertionError("nothing was thrown, expected " + type.getName());
    }
    return thrown;
  }
}
