package nl.pow.core.outcome;

import java.util.EnumSet;
import java.util.Set;
import nl.pow.core.history.State;

/** How far a referral has come ({@code voordracht}). */
public enum ReferralState implements State<ReferralState> {
  /** A professional takes it up; nobody outside has seen it. */
  PROPOSED,
  /** The candidate agreed that the employer sees who it is. */
  SHARED,
  /** The employer has the candidate before them. */
  PRESENTED,
  /** They met, or will on a day that is set. */
  INTERVIEW,
  /** Both want it. */
  ACCEPTED,
  /** The candidate or the employer does not want it. */
  DECLINED,
  /** It does not go on for another reason: the vacancy is filled, the candidate moved. */
  WITHDRAWN,
  /** The work began. */
  PLACED;

  @Override
  public boolean begins() {
    return this == PROPOSED;
  }

  @Override
  public Set<ReferralState> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(SHARED, DECLINED, WITHDRAWN);
      case SHARED -> EnumSet.of(PRESENTED, DECLINED, WITHDRAWN);
      case PRESENTED -> EnumSet.of(INTERVIEW, ACCEPTED, DECLINED, WITHDRAWN);
      case INTERVIEW -> EnumSet.of(INTERVIEW, ACCEPTED, DECLINED, WITHDRAWN);
      case ACCEPTED -> EnumSet.of(PLACED, DECLINED, WITHDRAWN);
      case DECLINED, WITHDRAWN, PLACED -> EnumSet.noneOf(ReferralState.class);
    };
  }

  @Override
  public boolean needsReason() {
    return this == DECLINED || this == WITHDRAWN;
  }
}
