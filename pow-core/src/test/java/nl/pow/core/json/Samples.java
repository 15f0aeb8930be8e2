package nl.pow.core.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Id;
import nl.pow.core.Period;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.Region;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/** Random records that satisfy their constraints, from a seed. */
final class Samples {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final String SIGNS = "aZ 0\"\\/\n\r\t,;'{}[]<é€ßıİﬁ\u2028\u200b\u0301\ufeffب中";

  private static final List<Region> REGIONS = RegionRegister.ofYear(2026).regions();

  /** Reading the annotations of types takes longer than all else here. */
  private static final ClassValue<Maker> MAKERS =
      new ClassValue<>() {
        @Override
        protected Maker computeValue(Class<?> type) {
          return Maker.of(type);
        }
      };

  private record Maker(Constructor<?> constructor, List<AnnotatedType> types) {
    static Maker of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Maker(
            type.getConstructor(types),
            components.stream().map(RecordComponent::getAnnotatedType).toList());
      } catch (NoSuchMethodException e) {
        throw new LinkageError(type.getName(), e);
      }
    }
  }

  private final Random random;

  private final String mark;

  Samples(long seed) {
    this(seed, "");
  }

  /** With a mark at the start of every free text. */
  Samples(long seed, String mark) {
    random = new Random(seed);
    this.mark = mark;
  }

  <T> T of(Class<T> type) {
    return type.cast(record(type));
  }

  private Object record(Class<?> type) {
    Maker maker = MAKERS.get(type);
    try {
      return maker.constructor.newInstance(maker.types.stream().map(this::value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private Object value(AnnotatedType type) {
    if (type.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
      return null;
    }
    if (type instanceof AnnotatedParameterizedType many) {
      List<Object> items = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        items.add(value(many.getAnnotatedActualTypeArguments()[0]));
      }
      return many.getType().getTypeName().startsWith("java.util.List")
          ? items
          : new TreeSet<>(items);
    }
    return plain((Class<?>) type.getType(), type);
  }

  private Object plain(Class<?> type, AnnotatedType constraints) {
    if (type == String.class) {
      return text(constraints);
    }
    if (type == int.class || type == Integer.class) {
      long least = constraints.getAnnotation(Min.class).value();
      long most = constraints.getAnnotation(Max.class).value();
      return (int) (least + random.nextInt((int) (most - least) + 1));
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    return special(type);
  }

  private Object special(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "LocalDate" -> day();
      case "Code" -> code();
      case "OccupationCode" -> new OccupationCode(code());
      case "SkillId" -> new SkillId(code());
      case "LanguageCode" -> new LanguageCode(letters(3));
      case "RegionCode" -> REGIONS.get(random.nextInt(REGIONS.size())).code();
      case "Postcode" ->
          new Postcode((1000 + random.nextInt(9000)) + (random.nextBoolean() ? "" : "AZ"));
      case "HoursPerWeek" -> new HoursPerWeek(random.nextInt(50), 50 + random.nextInt(50));
      case "Period" -> period();
      default -> Id.class.isAssignableFrom(type) ? id(type) : record(type);
    };
  }

  private Object id(Class<?> type) {
    try {
      return type.getConstructor(String.class).newInstance("i-" + random.nextInt(100));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(100_000));
  }

  private Period period() {
    LocalDate from = random.nextBoolean() ? day() : null;
    LocalDate to = random.nextBoolean() ? (from == null ? day() : from) : null;
    return new Period(from, to);
  }

  private Code code() {
    return new Code(letters(3), "x:" + random.nextInt(1000) + "\"\\~!");
  }

  private String letters(int count) {
    return random
        .ints(count, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String text(AnnotatedType constraints) {
    if (constraints.isAnnotationPresent(Pattern.class)) {
      return mark + "12345678";
    }
    int most = Math.min(20, constraints.getAnnotation(PlainText.class).max());
    String start = constraints.isAnnotationPresent(NotBlank.class) ? "x" : "";
    StringBuilder text = new StringBuilder(mark).append(start);
    int length = random.nextInt(most / 2 + 1);
    while (text.length() < length) {
      int at = random.nextInt(SIGNS.length() + 1);
      text.appendCodePoint(at == SIGNS.length() ? 0x1F600 : SIGNS.charAt(at));
    }
    return text.toString();
  }
}
