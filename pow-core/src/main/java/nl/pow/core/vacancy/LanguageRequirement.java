package nl.pow.core.vacancy;

import jakarta.validation.Valid;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;

/**
 * A language that the work asks.
 *
 * @param least the language and the least level of each side of it; a side that is not stated asks
 *     nothing
 * @param need how much it is needed
 */
public record LanguageRequirement(@Valid LanguageSkill least, Need need) {}
