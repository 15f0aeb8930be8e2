package nl.pow.core.store;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pow.core.Id;
import nl.pow.core.governance.Agreement;
import nl.pow.core.governance.Body;
import nl.pow.core.governance.Decision;
import nl.pow.core.governance.Mandate;
import nl.pow.core.governance.Meeting;
import nl.pow.core.governance.MeetingSeries;
import nl.pow.core.governance.Programme;
import nl.pow.core.governance.Signature;
import nl.pow.core.governance.Vote;
import org.jspecify.annotations.Nullable;

/** What must exist for bodies, agreements, decisions, meetings and programmes to exist. */
final class GovernanceReferences {
  private GovernanceReferences() {}

  static List<Reference> of(Body body) {
    return list(
        Stream.concat(
            each(body.mandates(), Kind.PROFESSIONAL, Mandate::member),
            each(body.mandates(), Kind.PARTNER, Mandate::onBehalfOf)));
  }

  static List<Reference> of(Agreement agreement) {
    return list(each(agreement.signatures(), Kind.PARTNER, Signature::partner));
  }

  static List<Reference> of(Decision decision) {
    return list(
        Stream.concat(
            Stream.of(new Reference(Kind.BODY, decision.body())),
            each(decision.votes(), Kind.PROFESSIONAL, Vote::member)));
  }

  static List<Reference> of(MeetingSeries series) {
    return list(one(Kind.PARTNER, series.organiser()));
  }

  static List<Reference> of(Meeting meeting) {
    return list(
        Stream.concat(
            Stream.concat(
                one(Kind.MEETING_SERIES, meeting.series()),
                meeting.participants().stream().map(id -> new Reference(Kind.PARTNER, id))),
            each(meeting.commitments(), Kind.PARTNER, one -> one.owner())));
  }

  static List<Reference> of(Programme programme) {
    return list(one(Kind.PARTNER, programme.owner()));
  }

  private static Stream<Reference> one(Kind<?, ?> kind, @Nullable Id id) {
    return Stream.ofNullable(id).map(known -> new Reference(kind, known));
  }

  private static <T> Stream<Reference> each(
      List<T> items, Kind<?, ?> kind, Function<T, @Nullable Id> id) {
    return items.stream().map(id).filter(Objects::nonNull).map(known -> new Reference(kind, known));
  }

  private static List<Reference> list(Stream<Reference> references) {
    return references.distinct().sorted().toList();
  }
}
