package nl.pow.core.governance;

import jakarta.validation.Valid;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.party.PartnerId;
import nl.pow.core.party.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a body.
 *
 * @param member who sits there
 * @param role as what, such as {@code role:chair}
 * @param onBehalfOf for which partner, or null when for nobody but themselves
 * @param period while it holds
 */
public record Mandate(
    ProfessionalId member, Code role, @Nullable PartnerId onBehalfOf, @Valid Period period) {}
