package nl.pow.matching.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A demand, wish or setting in a document that names a criterion, whether or not the rest of it is
 * right.
 *
 * @param list the path of the list that it stands in, such as {@code contexts[0].demands}
 * @param place its place in that list
 * @param criterion the criterion that it names
 */
record Entry(String list, int place, String criterion) {
  private static final Pattern PATH =
      Pattern.compile(
          "((?:contexts\\[[0-9]+]\\.)?(?:demands|wishes|settings))\\[([0-9]+)]\\.criterion");

  /** All entries, list by list, in the order of the document. */
  static List<Entry> in(SortedMap<String, Object> made) {
    return made.entrySet().stream()
        .flatMap(value -> Stream.ofNullable(of(value)))
        .sorted(Comparator.comparing(Entry::list).thenComparingInt(Entry::place))
        .toList();
  }

  private static @Nullable Entry of(Map.Entry<String, Object> value) {
    Matcher path = PATH.matcher(value.getKey());
    return path.matches()
        ? new Entry(
            path.group(1), Integer.parseInt(path.group(2)), String.valueOf(value.getValue()))
        : null;
  }

  boolean isSetting() {
    return list.equals("settings");
  }

  String path() {
    return list + "[" + place + "]";
  }
}
