package nl.pow.core.party;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who left how to reach them, for one purpose and up to one day (article 5(1)(b) and (e)
 * GDPR).
 *
 * @param id the identity
 * @param kind what they sign up for
 * @param purpose what their contact data may be used for, and nothing else
 * @param region in which region, or null
 * @param contact how to reach them
 * @param since the day on which they signed up
 * @param keepUntil the last day on which it may be kept
 */
public record SignUp(
    SignUpId id,
    SignUpKind kind,
    Code purpose,
    @Nullable @KnownRegion RegionCode region,
    @Valid ContactPerson contact,
    LocalDate since,
    LocalDate keepUntil)
    implements Entity<SignUpId> {
  /** Refuses a last day before the first one with {@link InvalidValueException}. */
  public SignUp {
    Period.check(since);
    Period.check(keepUntil);
    if (keepUntil.isBefore(since)) {
      throw new InvalidValueException(
          "sign-up-days", "A sign-up is kept to the day on which it was made, or longer.");
    }
  }

  /**
   * Tells whether it has to be gone.
   *
   * @param today the day on which it is asked
   * @return true after the last day on which it may be kept
   */
  public boolean isExpired(LocalDate today) {
    return today.isAfter(keepUntil);
  }

  /**
   * Finds what has to be deleted.
   *
   * @param all sign-ups
   * @param today the day on which it is asked
   * @return those that are expired, in the order in which they came
   */
  public static List<SignUp> expired(Collection<SignUp> all, LocalDate today) {
    return all.stream().filter(one -> one.isExpired(today)).toList();
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "SignUp[" + id + "]";
  }
}
