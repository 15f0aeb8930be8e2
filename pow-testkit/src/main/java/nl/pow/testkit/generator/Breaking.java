package nl.pow.testkit.generator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.validation.Expected;
import nl.pow.core.validation.NoCitizenServiceNumber;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/** Makes values that break one constraint and no other of the same place. */
record Breaking(RandomGenerator random) {
  /** Nine digits that pass the 11-proof, of a range that nobody is given a number from. */
  private static final String BSN = "999999990";

  private static final List<RegionCode> UNKNOWN =
      IntStream.range(100, 200)
          .mapToObj(number -> new RegionCode("AM" + Integer.toString(number).substring(1)))
          .filter(Breaking::isUnknown)
          .toList();

  private static final List<String> BLANKS = List.of("", " ", "\t", " \n ");
  private static final List<String> NO_PLAIN_TEXT = List.of("x\u0007", "\u202ex", "x\ud800");
  private static final List<String> NO_DIGITS = List.of("x", "12x", "-1", "1.0", "12345678901");

  /** Whether it knows how. */
  static boolean knows(Part part, Annotation rule) {
    return !(rule instanceof NoCitizenServiceNumber) || longest(part) >= BSN.length();
  }

  @Nullable Object value(Part part, Annotation rule) {
    if (rule instanceof Min min) {
      return Math.toIntExact(min.value()) - random.nextInt(1, 9);
    }
    if (rule instanceof Max max) {
      return Math.toIntExact(max.value()) + random.nextInt(1, 9);
    }
    if (rule instanceof NotBlank) {
      return one(BLANKS);
    }
    if (rule instanceof Pattern pattern) {
      return one(NO_DIGITS.stream().filter(text -> !text.matches(pattern.regexp())).toList());
    }
    if (rule instanceof PlainText plain) {
      return one(
          Stream.concat(NO_PLAIN_TEXT.stream(), Stream.of("x".repeat(plain.max() + 1))).toList());
    }
    if (rule instanceof NoCitizenServiceNumber) {
      return longest(part) > BSN.length() && random.nextBoolean() ? BSN + "." : BSN;
    }
    if (rule instanceof KnownRegion) {
      return UNKNOWN.get(random.nextInt(UNKNOWN.size()));
    }
    if (rule instanceof Expected) {
      return null;
    }
    throw new IllegalStateException("Nobody knows how to break " + rule + ".");
  }

  private static boolean isUnknown(RegionCode code) {
    return RegionRegister.years().stream()
        .allMatch(year -> RegionRegister.ofYear(year).findRegion(code).isEmpty());
  }

  private static int longest(Part part) {
    PlainText plain = part.rule(PlainText.class);
    return plain == null ? 0 : plain.max();
  }

  private String one(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
