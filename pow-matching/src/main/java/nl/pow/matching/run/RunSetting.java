package nl.pow.matching.run;

/**
 * A setting of the strategy of a run.
 *
 * @param name its name
 * @param value its value, as text
 */
public record RunSetting(String name, String value) {}
