package nl.pow.core.profile;

import nl.pow.core.Indication;

/**
 * A means of transport that is available or needed.
 *
 * @param mode which
 * @param forWork whether for doing the work
 * @param forCommute whether for going to work
 */
public record Transport(TransportMode mode, Indication forWork, Indication forCommute) {}
