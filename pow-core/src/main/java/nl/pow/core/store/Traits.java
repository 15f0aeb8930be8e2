package nl.pow.core.store;

import java.util.List;
import java.util.function.Function;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** What a kind can tell of its entities. */
record Traits<E>(
    Function<E, @Nullable RegionCode> region,
    Function<E, @Nullable Enum<?>> status,
    Function<E, @Nullable CandidateId> subject,
    Function<E, List<Reference>> references) {
  Traits(Function<E, @Nullable RegionCode> region) {
    this(region, e -> null, e -> null, e -> List.of());
  }

  Traits<E> status(Function<E, @Nullable Enum<?>> other) {
    return new Traits<>(region, other, subject, references);
  }

  Traits<E> subject(Function<E, @Nullable CandidateId> other) {
    return new Traits<>(region, status, other, references);
  }

  Traits<E> references(Function<E, List<Reference>> other) {
    return new Traits<>(region, status, subject, other);
  }
}
