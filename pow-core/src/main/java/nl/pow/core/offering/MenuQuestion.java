package nl.pow.core.offering;

import java.time.LocalDate;
import nl.pow.core.candidate.Candidate;

/**
 * What somebody asks of a menu card.
 *
 * @param candidate for whom
 * @param lack what this person lacks; when it is nothing, every line counts as fit
 * @param filter which lines
 * @param day the day on which they would begin
 */
public record MenuQuestion(Candidate candidate, Lack lack, MenuFilter filter, LocalDate day) {}
