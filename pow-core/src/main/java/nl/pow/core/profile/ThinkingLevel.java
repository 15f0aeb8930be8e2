package nl.pow.core.profile;

/**
 * The working and thinking level ({@code werk- en denkniveau}) of VUM, lowest first; {@link
 * #NOT_APPLICABLE} has no place in that order.
 */
public enum ThinkingLevel {
  /** The field does not apply (VUM 0). */
  NOT_APPLICABLE(0),
  /** No primary education completed (VUM 1). */
  BELOW_PRIMARY(1),
  /** Primary education (VUM 2). */
  PRIMARY(2),
  /** Prevocational education, vmbo (VUM 3). */
  VMBO(3),
  /** Secondary vocational or general education, mbo, havo, vwo (VUM 4). */
  MBO(4),
  /** Higher professional education, hbo (VUM 5). */
  HBO(5),
  /** University education, wo (VUM 6). */
  WO(6);

  private final int rank;

  ThinkingLevel(int rank) {
    this.rank = rank;
  }

  /**
   * The place in the order.
   *
   * @return 1 (lowest) to 6, or 0 for {@link #NOT_APPLICABLE}
   */
  public int rank() {
    return rank;
  }
}
