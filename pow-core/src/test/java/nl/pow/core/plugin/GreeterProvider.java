package nl.pow.core.plugin;

/** A kind of provider that exists for these tests only. */
public interface GreeterProvider extends Provider {
  /** Greets. */
  default String greet() {
    return "hello from " + name();
  }
}
