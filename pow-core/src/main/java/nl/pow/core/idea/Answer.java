package nl.pow.core.idea;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;

/**
 * What a region said to a question.
 *
 * @param region which region
 * @param question the number of the question, 1 to 50
 * @param text what it said, 1 to 2,000 characters
 */
public record Answer(
    @KnownRegion RegionCode region,
    @Min(1) @Max(50) int question,
    @NotBlank @PlainText(max = 2000) String text) {}
