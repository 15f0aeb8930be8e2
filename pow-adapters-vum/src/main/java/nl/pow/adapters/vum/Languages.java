package nl.pow.adapters.vum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import nl.pow.core.InvalidValueException;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import org.jspecify.annotations.Nullable;

/** Languages of VUM, one entry for each language. */
final class Languages {
  private static final String LANGUAGE = "codeTaal";

  /** What is stated comes above what is not. */
  private static final BinaryOperator<LanguageLevel> HIGHER =
      BinaryOperator.maxBy(
          Comparator.comparing(LanguageLevel::isStated).thenComparing(Comparator.naturalOrder()));

  private Languages() {}

  /** The languages in the order of their codes; two entries of one language become one. */
  static List<LanguageSkill> of(Part part) {
    NavigableMap<LanguageCode, LanguageSkill> languages = new TreeMap<>();
    for (Part entry : part.parts("taalbeheersing")) {
      LanguageSkill skill = language(entry);
      LanguageSkill earlier = skill == null ? null : languages.get(skill.language());
      if (earlier != null) {
        entry.report(Fault.LANGUAGE_TWICE, LANGUAGE);
      }
      if (skill != null) {
        languages.put(skill.language(), earlier == null ? skill : higher(earlier, skill));
      }
    }
    return new ArrayList<>(languages.values());
  }

  private static @Nullable LanguageSkill language(Part entry) {
    LanguageLevel speaking = level(entry, "Mondeling");
    LanguageLevel writing = level(entry, "Schriftelijk");
    LanguageLevel reading = level(entry, "Lezen");
    LanguageLevel listening = level(entry, "Luisteren");
    LanguageCode code = code(entry);
    return code == null ? null : new LanguageSkill(code, speaking, writing, reading, listening);
  }

  private static @Nullable LanguageCode code(Part entry) {
    Value value = entry.value(LANGUAGE);
    if (value == null) {
      entry.report(Fault.LANGUAGE_MISSING, LANGUAGE);
      return null;
    }
    String text = value.text(200);
    try {
      return text == null ? null : new LanguageCode(text);
    } catch (InvalidValueException e) {
      value.report(Fault.CODE_FORM);
      return null;
    }
  }

  private static LanguageLevel level(Part entry, String side) {
    String name = "codeNiveauTaalbeheersing" + side;
    return entry.code(name, CodeLists.LANGUAGE_LEVEL, LanguageLevel.UNKNOWN);
  }

  private static LanguageSkill higher(LanguageSkill a, LanguageSkill b) {
    return new LanguageSkill(
        a.language(),
        HIGHER.apply(a.speaking(), b.speaking()),
        HIGHER.apply(a.writing(), b.writing()),
        HIGHER.apply(a.reading(), b.reading()),
        HIGHER.apply(a.listening(), b.listening()));
  }
}
