package nl.pow.matching.policy;

import java.util.Comparator;
import nl.pow.core.InvalidValueException;

/**
 * A setting of a criterion; which there are and what they take is told by its provider.
 *
 * <p>Settings compare by criterion, then by name.
 *
 * @param criterion the name of the criterion
 * @param name the name of the setting
 * @param value its value as text, at most 10,000 characters; not a secret, results tell it
 */
public record CriterionSetting(String criterion, String name, String value)
    implements Comparable<CriterionSetting> {
  static final int LONGEST_VALUE = 10_000;
  private static final Comparator<CriterionSetting> ORDER =
      Comparator.comparing(CriterionSetting::criterion)
          .thenComparing(CriterionSetting::name)
          .thenComparing(CriterionSetting::value);

  /** Checks the parts; throws {@link InvalidValueException} when one is wrong. */
  public CriterionSetting {
    Rules.checkName(criterion);
    if (!Rules.isText(name, 64) || Rules.length(value) > LONGEST_VALUE) {
      throw new InvalidValueException(
          "criterion-setting",
          "A setting has a name of 1 to 64 and a value of at most 10,000 characters.");
    }
  }

  @Override
  public int compareTo(CriterionSetting other) {
    return ORDER.compare(this, other);
  }
}
