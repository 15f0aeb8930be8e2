package nl.pow.matching.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.Problem;
import nl.pow.core.plugin.Providers;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.policy.PolicyForm.PeriodForm;
import org.jspecify.annotations.Nullable;

/** Tells everything that is wrong with what stands in a policy, each value by itself. */
final class PolicyCheck {
  private static final List<String> DIRECTIONS = names(Direction.values());
  private static final List<String> RULES = names(UnknownRule.values());

  private final Providers<CriterionProvider> criteria;
  private final SortedMap<String, Object> made;
  private final Complaints complaints;

  private PolicyCheck(
      Providers<CriterionProvider> criteria, SortedMap<String, Object> made, Locale locale) {
    this.criteria = criteria;
    this.made = made;
    this.complaints = new Complaints(locale);
  }

  /**
   * All that is wrong.
   *
   * @param made what stands in the document, by path
   */
  static List<Problem> of(
      Providers<CriterionProvider> criteria, SortedMap<String, Object> made, Locale locale) {
    PolicyCheck check = new PolicyCheck(criteria, made, locale);
    made.forEach(check::check);
    Entry.in(made).forEach(check::checkDirections);
    new TwiceCheck(made, check.complaints).check();
    new SettingsCheck(criteria, made, check.complaints).check();
    return check.complaints.all();
  }

  private void check(String path, Object value) {
    if (value instanceof String text) {
      checkText(path, text);
    } else if (value instanceof Integer number) {
      checkNumber(path, number);
    } else if (value instanceof PeriodForm period) {
      checkPeriod(path, period.from(), period.to());
    }
  }

  private void checkText(String path, String text) {
    switch (kind(path)) {
      case "name" -> insist(Rules.isText(text, 100), "policy-name", path);
      case "version" -> insist(Rules.isText(text, 50), "policy-version", path);
      case "basis", "contexts.basis" -> insist(Rules.isBasis(text), "policy-basis", path);
      case "contexts.name" ->
          insist(PolicyContext.NAME.matcher(text).matches(), "policy-context-name", path);
      default -> checkName(path, text);
    }
  }

  private void checkName(String path, String text) {
    switch (path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "")) {
      case "criterion", "withoutDemands", "withoutWishes" ->
          known(criteria.names(), "policy-unknown-criterion", path, text);
      case "directions" -> known(DIRECTIONS, "policy-unknown-direction", path, text);
      case "unknown" -> known(RULES, "policy-unknown-rule", path, text);
      default -> {}
    }
  }

  private void checkNumber(String path, int number) {
    if (path.equals("unknownValue")) {
      insist(number >= 0 && number <= 1000, "policy-unknown-value", path);
    } else {
      insist(number >= 1 && number <= Wish.MAX_WEIGHT, "policy-weight", path);
    }
  }

  private void checkPeriod(String path, @Nullable LocalDate from, @Nullable LocalDate to) {
    try {
      insist(!new Period(from, to).isOpen(), "policy-context-period", path);
    } catch (InvalidValueException refusal) {
      complaints.refused(refusal, path);
    }
  }

  /** A list of directions that is there and empty is more likely a mistake than both of them. */
  private void checkDirections(Entry entry) {
    String path = entry.path() + ".directions";
    boolean none = made.get(path) instanceof SortedSet<?> set && set.isEmpty();
    insist(!none, "policy-no-direction", path);
  }

  private void known(Collection<String> names, String code, String path, String name) {
    if (!names.contains(name)) {
      complaints.unknown(code, path, name, names);
    }
  }

  private void insist(boolean right, String code, String path) {
    if (!right) {
      complaints.tell(code, path);
    }
  }

  /** The path without places in lists. */
  private static String kind(String path) {
    return path.replaceAll("\\[[0-9]+]", "");
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
