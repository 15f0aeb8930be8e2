package nl.pow.adapters.vum;

import java.util.List;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;
import org.jspecify.annotations.Nullable;

/** Turns a record into an entity; what is wrong goes to the findings of the record. */
interface Mapping<E> {
  /** The entity, or null when the record has no id that can be taken. */
  @Nullable Mapped<E> map(Part part);

  /** An entity and what came with it. */
  record Mapped<E>(E entity, List<Employer> employers, List<ProtectedAttributes> attributes) {}
}
