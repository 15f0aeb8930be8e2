package nl.pow.core.region;

/**
 * A province or a COROP area, as CBS numbers them.
 *
 * @param code {@code PV} or {@code CR} and two digits
 * @param name the name that CBS gives it, such as {@code Fryslân}
 */
public record Area(String code, String name) {}
