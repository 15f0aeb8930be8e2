package nl.pow.testkit.generator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.pow.core.validation.PlainText;

/** Tells how far the makers of values reach. */
final class Reach {
  private final Leaves leaves = new Leaves(new SplittableRandom(0), true);
  private final Set<Class<?>> asked = new HashSet<>();

  boolean makes(Class<?> type) {
    return leaves.makes(type)
        || (type.isRecord()
            && Modifier.isPublic(type.getModifiers())
            && (!asked.add(type) || Blueprint.of(type).parts().stream().allMatch(this::makes)));
  }

  private boolean makes(Part part) {
    Part single = part.single();
    Class<?> type = single.type();
    if (part.item() != null && part.type() != List.class && !part.isSet()) {
      return false;
    }
    if (type == String.class) {
      return single.rule(Pattern.class) != null || single.rule(PlainText.class) != null;
    }
    if (type == int.class || type == Integer.class) {
      return single.rule(Min.class) != null && single.rule(Max.class) != null;
    }
    return type == boolean.class || type == Boolean.class || type.isEnum() || makes(type);
  }

  static void collect(Class<?> type, Collection<Class<?>> into) {
    if (type.isRecord() && into.add(type)) {
      for (Part part : Blueprint.of(type).parts()) {
        collect(part.single().type(), into);
      }
    }
  }
}
