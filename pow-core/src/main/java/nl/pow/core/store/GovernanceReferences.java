package nl.pow.core.store;

import java.util.List;
import nl.pow.core.governance.Agreement;
import nl.pow.core.governance.Body;
import nl.pow.core.governance.Commitment;
import nl.pow.core.governance.Decision;
import nl.pow.core.governance.Mandate;
import nl.pow.core.governance.Meeting;
import nl.pow.core.governance.MeetingSeries;
import nl.pow.core.governance.Programme;
import nl.pow.core.governance.Signature;
import nl.pow.core.governance.Vote;

/** What must exist for bodies, agreements, decisions, meetings and programmes to exist. */
final class GovernanceReferences {
  private GovernanceReferences() {}

  static List<Reference> of(Body body) {
    return new References()
        .toEach(Kind.PROFESSIONAL, body.mandates(), Mandate::member)
        .toEach(Kind.PARTNER, body.mandates(), Mandate::onBehalfOf)
        .list();
  }

  static List<Reference> of(Agreement agreement) {
    return new References().toEach(Kind.PARTNER, agreement.signatures(), Signature::partner).list();
  }

  static List<Reference> of(Decision decision) {
    return new References()
        .to(Kind.BODY, decision.body())
        .toEach(Kind.PROFESSIONAL, decision.votes(), Vote::member)
        .list();
  }

  static List<Reference> of(MeetingSeries series) {
    return new References().to(Kind.PARTNER, series.organiser()).list();
  }

  static List<Reference> of(Meeting meeting) {
    return new References()
        .to(Kind.MEETING_SERIES, meeting.series())
        .toAll(Kind.PARTNER, meeting.participants())
        .toEach(Kind.PARTNER, meeting.commitments(), Commitment::owner)
        .list();
  }

  static List<Reference> of(Programme programme) {
    return new References().to(Kind.PARTNER, programme.owner()).list();
  }
}
