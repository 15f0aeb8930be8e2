package nl.pow.adapters.esco.concept;

/**
 * An occupation of ESCO.
 *
 * @param id the last part of its URI
 * @param code such as {@code 2654.1.7}
 * @param isco its ISCO-08 unit group, four digits
 */
public record OccupationConcept(String id, String code, String isco) {}
