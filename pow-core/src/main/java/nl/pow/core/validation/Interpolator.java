package nl.pow.core.validation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pow.core.text.Texts;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Fills the attributes of a constraint into its message, and nothing else: no expression language,
 * no value. Asks for one language, whatever the default locale is.
 */
final class Interpolator extends AbstractMessageInterpolator {
  private final Locale language;

  Interpolator(Locale language, ClassLoader loader) {
    super(
        Bundle.of(Texts.load(Validation.class::getResourceAsStream, "constraints")),
        Bundle.merged(CONTRIBUTOR_VALIDATION_MESSAGES, List.of(own(), loader)),
        Set.of(Validation.DUTCH, Locale.ENGLISH),
        Locale.ENGLISH,
        context -> Locale.ENGLISH,
        false,
        false);
    this.language = language;
  }

  @Override
  public String interpolate(String template, Context context) {
    return interpolate(template, context, language);
  }

  @Override
  protected String interpolate(Context context, Locale locale, String term) {
    @Nullable Object attribute =
        context.getConstraintDescriptor().getAttributes().get(term.substring(1, term.length() - 1));
    return attribute == null ? term : attribute.toString();
  }

  private static ClassLoader own() {
    return Interpolator.class.getClassLoader();
  }
}
