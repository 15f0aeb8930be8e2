package nl.pow.adapters.vum;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.pow.core.Indication;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.Engagement;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.Transport;
import nl.pow.core.profile.TransportMode;
import nl.pow.core.profile.WebAddress;
import nl.pow.core.profile.WebAddressKind;
import nl.pow.core.profile.WorkPattern;
import org.jspecify.annotations.Nullable;

/** What jobseekers and vacancies of VUM write in the same way. */
final class Work {
  private static final String MOST_HOURS = "aantalWerkurenPerWeekMaximaal";

  private static final Comparator<ContractForm> BY_CODES =
      Comparator.comparing(ContractForm::duration).thenComparing(ContractForm::engagement);

  private static final Comparator<Transport> BY_MODE =
      Comparator.comparing(Transport::mode)
          .thenComparing(Transport::forWork)
          .thenComparing(Transport::forCommute);

  private Work() {}

  static @Nullable HoursPerWeek hours(Part times) {
    Integer least = times.number("aantalWerkurenPerWeekMinimaal", 0, HoursPerWeek.LIMIT);
    Integer most = times.number(MOST_HOURS, 0, HoursPerWeek.LIMIT);
    if (least == null && most == null) {
      return null;
    }
    int from = least == null ? 0 : least;
    int to = most == null ? HoursPerWeek.LIMIT : most;
    if (from > to) {
      times.report(Fault.HOURS_REVERSED, MOST_HOURS);
      return null;
    }
    return new HoursPerWeek(from, to);
  }

  static WorkPattern pattern(Part times, Part flexibility) {
    return new WorkPattern(
        indication(times, "indicatieKantoortijden"),
        indication(flexibility, "indicatieOnregelmatigWerkOfPloegendienst"),
        Collections.emptySortedSet());
  }

  static Indication indication(Part part, String name) {
    return part.code(name, CodeLists.INDICATION, Indication.UNKNOWN);
  }

  static List<ContractForm> contracts(Part record) {
    return record.parts("contractvorm").stream()
        .map(Work::contract)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(BY_CODES)
        .toList();
  }

  private static @Nullable ContractForm contract(Part part) {
    return part.unlessNothing(
        new ContractForm(
            part.code(
                "codeTypeArbeidscontract", CodeLists.CONTRACT_DURATION, ContractDuration.UNKNOWN),
            part.code("codeTypeOvereenkomst", CodeLists.ENGAGEMENT, Engagement.UNKNOWN)),
        new ContractForm(ContractDuration.UNKNOWN, Engagement.UNKNOWN));
  }

  static List<Transport> transports(Part record) {
    return record.parts("vervoermiddel").stream()
        .map(Work::transport)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(BY_MODE)
        .toList();
  }

  private static @Nullable Transport transport(Part part) {
    return part.unlessNothing(
        new Transport(
            part.code("codeVervoermiddel", CodeLists.TRANSPORT_MODE, TransportMode.UNKNOWN),
            indication(part, "indicatieBeschikbaarVoorUitvoeringWerk"),
            indication(part, "indicatieBeschikbaarVoorWoonWerkverkeer")),
        new Transport(TransportMode.UNKNOWN, Indication.UNKNOWN, Indication.UNKNOWN));
  }

  static List<DrivingLicence> licences(Part part) {
    return part.parts("rijbewijs").stream()
        .map(p -> p.code("codeSoortRijbewijs", CodeLists.LICENCE))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  static List<WebAddress> webAddresses(Part part) {
    return part.parts("webadres").stream()
        .map(Work::webAddress)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  static @Nullable WebAddress webAddress(Part part) {
    WebAddressKind kind = part.code("codeWebadres", CodeLists.WEB_ADDRESS, WebAddressKind.UNKNOWN);
    Value value = part.value("url");
    if (value == null) {
      part.report(Fault.WEB_ADDRESS_WITHOUT_URL, "url");
    }
    String url = value == null ? null : value.text(1000);
    return url == null ? null : new WebAddress(kind, url);
  }
}
