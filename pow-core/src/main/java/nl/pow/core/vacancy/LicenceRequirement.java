package nl.pow.core.vacancy;

import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.Need;

/**
 * A driving licence that the work asks.
 *
 * @param licence which category
 * @param need how much it is needed
 */
public record LicenceRequirement(DrivingLicence licence, Need need) {}
