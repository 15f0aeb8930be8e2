package nl.pow.matching.builtin;

import java.util.Set;
import java.util.function.Supplier;
import nl.pow.core.Code;
import nl.pow.core.plugin.Settings;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Evidence;
import org.jspecify.annotations.Nullable;

/** A criterion that is its own provider: it has no settings and no state. */
public abstract class BuiltIn implements CriterionProvider, Criterion {
  private final String name;
  private final Set<Attribute<?, ?>> reads;

  BuiltIn(String name, Attribute<?, ?>... reads) {
    this.name = name;
    this.reads = Set.of(reads);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public final Criterion create(Settings settings) {
    return this;
  }

  @Override
  public final Set<Attribute<?, ?>> reads() {
    return reads;
  }

  /** Evidence that needs no code. */
  static Supplier<Evidence> note(String subject, String relation) {
    return () -> new Evidence(subject, null, null, relation);
  }

  /** A value with its kind or unit; null stays null. */
  static @Nullable Code code(String kind, @Nullable Object value) {
    return value == null ? null : new Code(kind, value.toString());
  }
}
