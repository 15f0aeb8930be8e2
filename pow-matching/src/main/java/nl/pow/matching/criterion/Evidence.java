package nl.pow.matching.criterion;

import nl.pow.core.Code;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was asked, what was found, and how the two relate.
 *
 * <p>Every value is a code whose scheme tells the kind or unit: {@code esco:2654.1.7}, {@code
 * metres:12500}, {@code hours:24-32}, {@code licence:B}. So there is no place for a name, an
 * address or free text.
 *
 * @param subject what it is about, as a code in kebab case such as {@code must} or {@code distance}
 * @param asked what was asked, or null when nothing was asked or it is not known
 * @param found what was found, or null when nothing was found or it is not known
 * @param relation how they relate, as a code in kebab case such as {@code same} or {@code missing}
 */
public record Evidence(
    String subject, @Nullable Code asked, @Nullable Code found, String relation) {}
