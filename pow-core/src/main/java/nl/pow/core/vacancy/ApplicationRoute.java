package nl.pow.core.vacancy;

import jakarta.validation.Valid;
import nl.pow.core.profile.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A way to apply.
 *
 * @param means how
 * @param webAddress where on line, or null
 */
public record ApplicationRoute(ApplicationMeans means, @Nullable @Valid WebAddress webAddress) {}
