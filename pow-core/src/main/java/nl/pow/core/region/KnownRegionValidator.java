package nl.pow.core.region;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link KnownRegion}. Made by the validation provider; has no state. */
public final class KnownRegionValidator implements ConstraintValidator<KnownRegion, RegionCode> {
  /** Made by the validation provider. */
  public KnownRegionValidator() {}

  @Override
  public boolean isValid(@Nullable RegionCode code, ConstraintValidatorContext context) {
    return code == null
        || RegionRegister.years().stream()
            .anyMatch(year -> RegionRegister.ofYear(year).findRegion(code).isPresent());
  }
}
