package nl.pow.examples.quickstart.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pow.core.Code;
import nl.pow.core.history.Lived;
import nl.pow.core.history.State;
import nl.pow.core.party.Partner;
import nl.pow.core.party.PartnerId;
import nl.pow.core.party.Professional;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.text.Texts;
import nl.pow.core.text.Words;
import nl.pow.examples.quickstart.Efforts;
import nl.pow.examples.quickstart.report.EffortsData.Share;
import org.jspecify.annotations.Nullable;

/**
 * Days, partners and states in the language of the page.
 *
 * @param efforts knows the partners
 * @param texts the texts of the page
 * @param language the language
 * @param asOf the day on which it is told
 */
record Telling(Efforts efforts, Texts texts, Locale language, LocalDate asOf) {
  String text(String code, Map<String, ?> values) {
    return texts.format(language, code, values);
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
  }

  String words(Enum<?> constant) {
    return Words.of(language, constant);
  }

  /** In the words of the library, or else in those of the page. */
  String words(@Nullable Code code) {
    if (code == null) {
      return "";
    }
    String known = Words.of(language, code);
    String key = code.scheme() + "." + code.value();
    String own = texts.get(language, key);
    return known.equals(code.toString()) && !own.equals(key) ? own : known;
  }

  String partner(PartnerId id) {
    return efforts.partners().stream()
        .filter(one -> one.id().equals(id))
        .map(Partner::name)
        .findFirst()
        .orElse(id.value());
  }

  /** By role and partner, never by name. */
  String professional(ProfessionalId id) {
    Optional<Professional> found =
        efforts.professionals().stream().filter(one -> one.id().equals(id)).findFirst();
    return found.map(one -> words(one.role()) + ", " + partner(one.partner())).orElse(id.value());
  }

  /** How many stand in each state; states in which nothing stands are left out. */
  <S extends Enum<S> & State<S>> List<Share> shares(
      List<S> states, List<? extends Lived<S, ?>> lives) {
    List<Share> shares = new ArrayList<>();
    for (S state : states) {
      long count =
          lives.stream().filter(one -> one.stateOn(asOf).filter(state::equals).isPresent()).count();
      if (count > 0) {
        shares.add(new Share(state.name(), words(state), count));
      }
    }
    return shares;
  }
}
