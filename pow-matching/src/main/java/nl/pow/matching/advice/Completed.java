package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.offering.Offering;
import nl.pow.core.offering.SkillGain;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.policy.Direction;

/** A pair after an offering. */
final class Completed {
  private Completed() {}

  static Forecast forecast(Ground ground, Pair pair, Offering offering, Direction direction) {
    List<CandidateChange> changes = gains(pair.candidate(), offering);
    Pair trained = pair.with(changes);
    Judgement before = ground.judge(pair, direction);
    Judgement after = ground.judge(trained, direction);
    return new Forecast(offering, changes, closed(ground, pair, trained), before, after);
  }

  /** What is new to the candidate, each gain on top of those before it. */
  private static List<CandidateChange> gains(Candidate candidate, Offering offering) {
    List<CandidateChange> changes = new ArrayList<>();
    Candidate trained = candidate;
    for (SkillGain gain : offering.skills()) {
      SkillGained change = GainChoices.skill(trained, gain.skill(), gain.level());
      if (change != null) {
        changes.add(change);
        trained = change.applyTo(trained);
      }
    }
    for (LanguageSkill language : offering.languages()) {
      LanguageGained change = GainChoices.language(trained, language);
      if (change != null) {
        changes.add(change);
        trained = change.applyTo(trained);
      }
    }
    for (DrivingLicence licence : offering.licences()) {
      if (!trained.qualifications().licences().contains(licence)) {
        changes.add(new LicenceGained(licence));
      }
    }
    return changes;
  }

  private static List<SkillGap> closed(Ground ground, Pair pair, Pair trained) {
    List<SkillGap> before = SkillsOf.gap(ground, pair).skills();
    List<SkillGap> after = SkillsOf.gap(ground, trained).skills();
    List<SkillGap> closed = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).state() != SkillGap.State.HAD
          && after.get(i).state() == SkillGap.State.HAD) {
        closed.add(before.get(i));
      }
    }
    return closed;
  }
}
