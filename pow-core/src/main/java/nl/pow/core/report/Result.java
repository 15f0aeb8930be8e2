package nl.pow.core.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.pow.core.Code;

/**
 * How often something was reached.
 *
 * @param what what, such as {@code outcome:placed}
 * @param number how often, each one counted once
 */
public record Result(Code what, @Min(0) @Max(2_000_000_000) int number) {}
