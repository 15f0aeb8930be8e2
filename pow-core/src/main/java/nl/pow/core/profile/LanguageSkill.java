package nl.pow.core.profile;

/**
 * How well somebody masters a language; also the level that a vacancy asks.
 *
 * @param language the language
 * @param speaking speaking
 * @param writing writing
 * @param reading reading
 * @param listening listening
 */
public record LanguageSkill(
    LanguageCode language,
    LanguageLevel speaking,
    LanguageLevel writing,
    LanguageLevel reading,
    LanguageLevel listening) {}
