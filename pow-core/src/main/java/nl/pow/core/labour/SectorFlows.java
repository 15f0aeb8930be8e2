package nl.pow.core.labour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.core.Code;
import nl.pow.core.Quarter;
import nl.pow.core.region.RegionCode;

/**
 * The sectors of a region that people leave, against those that lack people.
 *
 * @param region the region
 * @param quarter the quarter
 * @param flows one for each sector with an outflow and each other sector with a shortage; where
 *     most people could go first, then by sector
 */
public record SectorFlows(RegionCode region, Quarter quarter, List<Flow> flows) {
  private static final Comparator<Flow> ORDER =
      Comparator.<Flow>comparingInt(flow -> -flow.room())
          .thenComparing(Flow::donor)
          .thenComparing(Flow::receiver);

  /** Copies the list. */
  public SectorFlows {
    flows = List.copyOf(flows);
  }

  /**
   * One pair of sectors.
   *
   * @param donor the sector that people leave
   * @param outflow how many leave it
   * @param receiver the sector that lacks people
   * @param shortage how many it lacks
   */
  public record Flow(Code donor, int outflow, Code receiver, int shortage) {
    /**
     * How many could go at most.
     *
     * @return the smaller of outflow and shortage
     */
    public int room() {
      return Math.min(outflow, shortage);
    }
  }

  /**
   * Makes the table.
   *
   * @param signals signals of any region and quarter
   * @param region which region
   * @param quarter which quarter
   * @return the table; several signals of one sector add up
   */
  public static SectorFlows of(
      Collection<SectorSignal> signals, RegionCode region, Quarter quarter) {
    List<SectorSignal> here =
        signals.stream()
            .filter(one -> one.region().equals(region) && one.quarter().equals(quarter))
            .toList();
    List<Flow> flows = new ArrayList<>();
    Map<Code, Integer> shortages = sums(here, SignalType.SHORTAGE);
    sums(here, SignalType.OUTFLOW)
        .forEach(
            (donor, outflow) ->
                shortages.forEach(
                    (receiver, shortage) -> {
                      if (!donor.equals(receiver)) {
                        flows.add(new Flow(donor, outflow, receiver, shortage));
                      }
                    }));
    flows.sort(ORDER);
    return new SectorFlows(region, quarter, flows);
  }

  private static Map<Code, Integer> sums(List<SectorSignal> signals, SignalType type) {
    Map<Code, Integer> sums = new TreeMap<>();
    signals.stream()
        .filter(one -> one.type() == type && one.number() > 0)
        .forEach(one -> sums.merge(one.sector(), one.number(), Integer::sum));
    return sums;
  }
}
