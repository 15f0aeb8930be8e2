package nl.pow.adapters.vum;

import java.util.regex.Pattern;
import nl.pow.core.Code;
import org.jspecify.annotations.Nullable;

/**
 * Sectors of the standard classification SBI 2008, which VUM writes as a whole number, so that the
 * zero in front of divisions 01 to 09 is lost.
 *
 * <p>SBI has classes of four digits and subclasses of five. 111 can only be class 0111. A number of
 * four digits is a class, such as 2052, unless no group begins with its first three digits: 1131
 * can only be subclass 01131. Some can be both, such as 1411; then the class is taken.
 */
final class Sbi {
  /** No group of divisions 11 to 99 begins so, but one of 01 to 09 does with a zero in front. */
  private static final Pattern LOST_ZERO =
      Pattern.compile("(11[1-9]|12[1-9]|130|14[4-9]|150|16[3-9]|170|89[0-9])[0-9]");

  /** Subclasses of agriculture that read as a class of industry when the zero is lost. */
  private static final Pattern AMBIGUOUS = Pattern.compile("(14[1-3]|16[12])[0-9]");

  private Sbi() {}

  static @Nullable Code code(Part part) {
    Integer number = part.number("codeSbi", 1, 99_999);
    if (number == null) {
      return null;
    }
    String digits = number.toString();
    if (AMBIGUOUS.matcher(digits).matches()) {
      part.report(Fault.SECTOR_AMBIGUOUS, "codeSbi");
    }
    boolean lost =
        digits.length() == 1 || digits.length() == 3 || LOST_ZERO.matcher(digits).matches();
    return new Code("sbi", lost ? "0" + digits : digits);
  }
}
