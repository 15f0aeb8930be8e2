package nl.pow.adapters.csv;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
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
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Makes records of any type out of a seed; texts are as naughty as Unicode allows. */
final class Anything {
  private static final List<String> NAUGHTY = NaughtyStrings.load();

  private final Random random;

  Anything(long seed) {
    random = new Random(seed);
  }

  Random random() {
    return random;
  }

  /** A record, whose component {@code id} has this text. */
  <E> E entity(Class<E> type, String id) {
    return type.cast(record(type, id));
  }

  private Object record(Class<?> type, @Nullable String id) {
    List<Object> parts = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean isId = id != null && component.getName().equals("id");
      parts.add(
          isId ? make(component.getType(), List.of(id)) : value(component.getAnnotatedType()));
      types.add(component.getType());
    }
    try {
      Constructor<?> constructor = type.getConstructor(types.toArray(Class<?>[]::new));
      return constructor.newInstance(parts.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object value(AnnotatedType type) {
    if (type.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
      return null;
    }
    if (type instanceof AnnotatedParameterizedType many) {
      List<Object> items = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        items.add(value(many.getAnnotatedActualTypeArguments()[0]));
      }
      boolean list = ((ParameterizedType) type.getType()).getRawType() == List.class;
      return list ? items : new TreeSet<>(items);
    }
    return plain((Class<?>) type.getType());
  }

  private Object plain(Class<?> type) {
    if (type == String.class) {
      return text();
    }
    if (type == int.class || type == Integer.class) {
      return random.nextBoolean() ? random.nextInt() : random.nextInt(100);
    }
    if (type == LocalDate.class) {
      return day(1900);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    if (type == Period.class) {
      LocalDate from = random.nextBoolean() ? day(1900) : null;
      return new Period(from, random.nextBoolean() ? day(2060) : null);
    }
    if (type == HoursPerWeek.class) {
      int least = random.nextInt(50);
      return new HoursPerWeek(least, least + random.nextInt(50));
    }
    if (type == Code.class) {
      return new Code("s" + random.nextInt(9), "=\",'" + random.nextInt(99));
    }
    if (type == Postcode.class) {
      return new Postcode(Integer.toString(1000 + random.nextInt(9000)));
    }
    if (type == RegionCode.class) {
      return new RegionCode("AM" + (10 + random.nextInt(25)));
    }
    if (type == LanguageCode.class) {
      return new LanguageCode("nld");
    }
    return Id.class.isAssignableFrom(type)
        ? make(type, List.of("00" + random.nextInt(1_000)))
        : record(type, null);
  }

  private static Object make(Class<?> type, List<String> arguments) {
    try {
      return type.getConstructor(String.class).newInstance(arguments.get(0));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private LocalDate day(int from) {
    return LocalDate.of(from, 1, 1).plusDays(random.nextInt(50_000));
  }

  private String text() {
    if (random.nextInt(3) == 0) {
      return NAUGHTY.get(random.nextInt(NAUGHTY.size()));
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      int c =
          switch (random.nextInt(4)) {
            case 0 -> ",;\"'\r\n\t =+-@\\".charAt(random.nextInt(13));
            case 1 -> 1 + random.nextInt(0xD7FF);
            case 2 -> 0x10000 + random.nextInt(0x100000);
            default -> ' ' + random.nextInt(95);
          };
      text.appendCodePoint(c);
    }
    return text.toString();
  }
}
