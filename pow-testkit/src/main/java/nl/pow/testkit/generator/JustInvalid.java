package nl.pow.testkit.generator;

import nl.pow.core.Severity;

/**
 * A value that breaks exactly one constraint: validation finds this one problem in it.
 *
 * @param <T> its type
 * @param value the value
 * @param code the code of the problem
 * @param path where in the value it is
 * @param severity how bad it is
 */
public record JustInvalid<T>(T value, String code, String path, Severity severity) {
  /** Tells what is wrong, not what the value is. */
  @Override
  public String toString() {
    return value.getClass().getSimpleName() + "[" + path + ": " + code + "]";
  }
}
