package nl.pow.core.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Code;
import nl.pow.core.Quarter;
import nl.pow.core.region.RegionCode;
import org.junit.jupiter.api.Test;

class SectorFlowsTest {
  private static final RegionCode ZEELAND = new RegionCode("AM24");
  private static final Quarter QUARTER = Quarter.parse("2020-Q4");

  private static SectorSignal signal(
      String id, String sector, RegionCode region, SignalType type, int number) {
    return new SectorSignal(
        new SignalId(id),
        Code.parse(sector),
        region,
        QUARTER,
        type,
        number,
        "regio",
        LocalDate.of(2020, 12, 31));
  }

  @Test
  void s55DonorSectorsStandAgainstReceivers() {
    List<SectorSignal> signals =
        List.of(
            signal("1", "sbi:5610", ZEELAND, SignalType.OUTFLOW, 300),
            signal("2", "sbi:9001", ZEELAND, SignalType.OUTFLOW, 40),
            signal("3", "sbi:8710", ZEELAND, SignalType.SHORTAGE, 120),
            signal("4", "sbi:8710", ZEELAND, SignalType.SHORTAGE, 80),
            signal("5", "sbi:8520", ZEELAND, SignalType.SHORTAGE, 50),
            signal("6", "sbi:5610", ZEELAND, SignalType.LOOSE_CONTRACTS, 900),
            signal("7", "sbi:8520", new RegionCode("AM02"), SignalType.SHORTAGE, 70));
    SectorFlows table = SectorFlows.of(signals, ZEELAND, QUARTER);

    assertThat(table.flows())
        .extracting(flow -> flow.donor() + " " + flow.receiver() + " " + flow.room())
        .containsExactly(
            "sbi:5610 sbi:8710 200",
            "sbi:5610 sbi:8520 50",
            "sbi:9001 sbi:8520 40",
            "sbi:9001 sbi:8710 40");
    assertThat(table.flows().get(0))
        .isEqualTo(new SectorFlows.Flow(Code.parse("sbi:5610"), 300, Code.parse("sbi:8710"), 200));
    assertThat(SectorFlows.of(signals, ZEELAND, Quarter.parse("2021-Q1")).flows()).isEmpty();
  }

  @Property(tries = 500)
  void s55TheTableIsEveryDonorTimesEveryOtherReceiver(@ForAll long seed) {
    Random random = new Random(seed);
    List<SectorSignal> signals = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      SignalType type = random.nextBoolean() ? SignalType.OUTFLOW : SignalType.SHORTAGE;
      signals.add(
          signal("s-" + i, "sbi:" + random.nextInt(5), ZEELAND, type, 1 + random.nextInt(9)));
    }
    SectorFlows table = SectorFlows.of(signals, ZEELAND, QUARTER);
    long pairs = 0;
    for (int donor = 0; donor < 5; donor++) {
      for (int receiver = 0; receiver < 5; receiver++) {
        boolean there =
            sum(signals, donor, SignalType.OUTFLOW) > 0
                && sum(signals, receiver, SignalType.SHORTAGE) > 0;
        pairs += there && donor != receiver ? 1 : 0;
      }
    }
    assertThat(table.flows()).hasSize((int) pairs);
    for (SectorFlows.Flow flow : table.flows()) {
      int donor = Integer.parseInt(flow.donor().value());
      int receiver = Integer.parseInt(flow.receiver().value());
      assertThat(flow.outflow()).isEqualTo(sum(signals, donor, SignalType.OUTFLOW));
      assertThat(flow.shortage()).isEqualTo(sum(signals, receiver, SignalType.SHORTAGE));
    }
    Collections.shuffle(signals, random);
    assertThat(SectorFlows.of(signals, ZEELAND, QUARTER)).isEqualTo(table);
  }

  private static int sum(List<SectorSignal> signals, int sector, SignalType type) {
    return signals.stream()
        .filter(one -> one.type() == type && one.sector().value().equals("" + sector))
        .mapToInt(SectorSignal::number)
        .sum();
  }
}
