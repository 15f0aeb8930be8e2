package nl.pow.matching.advice;

import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.matching.criterion.CandidateAttribute;

/**
 * Looking in one more sector.
 *
 * @param sector the sector
 */
public record SectorWished(Code sector) implements CandidateChange {
  @Override
  public String field() {
    return CandidateAttribute.SECTORS.name();
  }

  @Override
  public int cost() {
    return 50;
  }

  @Override
  public InCodes inCodes() {
    return new InCodes("sector-wished", sector, null, sector);
  }

  @Override
  public Candidate applyTo(Candidate candidate) {
    TreeSet<Code> wished = new TreeSet<>(candidate.wishes().sectors());
    wished.add(sector);
    return candidate.withWishes(candidate.wishes().withSectors(wished));
  }
}
