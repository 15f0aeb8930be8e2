package nl.pow.matching.strategy;

import nl.pow.matching.market.Market;

/**
 * Chooses proposals from judged pairs.
 *
 * <p>Pure: the same market and request give the same proposals, on any machine and with any number
 * of threads. It proposes and rejects nobody: a person decides. A pair that a demand puts out is
 * never proposed, and a pair that a person pinned always is.
 *
 * <p>Rules that bind every strategy:
 *
 * <ul>
 *   <li><b>M01</b> It is found by the name of its provider, whose card is complete.
 *   <li><b>M02</b> Its provider refuses settings that it does not know, and values that it cannot
 *       read.
 *   <li><b>M03</b> It makes the match for the direction that is asked, or refuses that direction
 *       with a {@link nl.pow.core.PowException}.
 *   <li><b>M04</b> Where nobody takes part, or nothing, it proposes nobody and fails at nothing.
 *   <li><b>M05</b> It proposes pairs of the market only, each once.
 *   <li><b>M06</b> No demand puts out what it proposes: of the direction asked, and where it fills
 *       openings of both.
 *   <li><b>M07</b> The reasons of a proposal are those that the market gives, and they add up to
 *       its score.
 *   <li><b>M08</b> Ranks run from 1 without gaps, and nobody fits better than who comes before.
 *   <li><b>M09</b> Nobody gets more proposals than are asked for, or than people pinned.
 *   <li><b>M10</b> Where it fills openings, no vacancy has more placements than openings and no
 *       candidate more than one, but for those that people pinned.
 *   <li><b>M11</b> Everybody in the direction asked without a proposal, and where it fills openings
 *       everybody on either side with less than could be, is told why, and the counts are right.
 *   <li><b>M12</b> Whoever a person pinned is proposed, and comes first.
 *   <li><b>M13</b> Whoever a person dismissed is not proposed.
 *   <li><b>M14</b> Neither the order of the input nor who takes no part changes anything.
 *   <li><b>M15</b> The same again gives the same; it keeps nothing from run to run.
 *   <li><b>M16</b> Lots are drawn by the seed of the request and by nothing else.
 *   <li><b>M17</b> Any number of threads may use it at the same time, and gives the same.
 *   <li><b>M18</b> Language, digits, time zone and clock of the machine change nothing.
 *   <li><b>M19</b> What the law protects, and what no attribute tells, changes nothing.
 *   <li><b>M20</b> A market that followed changes gives the same as one made anew.
 *   <li><b>M21</b> A replay of a recorded run gives the same to the byte.
 *   <li><b>M22</b> With a {@link RankingCertificate} each list is that of the best.
 *   <li><b>M23</b> With a {@link StabilityCertificate} no pair would both rather have each other.
 *   <li><b>M24</b> With an {@link OptimalityCertificate} the prices prove that nothing is worth
 *       more, and nothing is.
 *   <li><b>M25</b> With an {@link ExposureCertificate} nobody could be shown more often at the cost
 *       of somebody who is shown two times more.
 *   <li><b>M26</b> It always gives the same kind of certificate, or always none.
 * </ul>
 *
 * <p>{@code StrategyContract} of pow-testkit-matching holds a strategy to them.
 */
@FunctionalInterface
public interface MatchingStrategy {
  /**
   * Chooses.
   *
   * @param market who takes part and how they fit
   * @param request what is asked
   * @return the proposals, and who has none
   */
  Proposals match(Market market, MatchRequest request);
}
