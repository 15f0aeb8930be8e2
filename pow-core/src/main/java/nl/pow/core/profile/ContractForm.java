package nl.pow.core.profile;

/**
 * A form of contract that is wished or offered.
 *
 * @param duration whether it has an end
 * @param engagement the kind of agreement
 */
public record ContractForm(ContractDuration duration, Engagement engagement) {}
