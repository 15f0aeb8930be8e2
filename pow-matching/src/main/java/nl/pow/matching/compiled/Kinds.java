package nl.pow.matching.compiled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Sight;
import org.jspecify.annotations.Nullable;

/**
 * Who of one side are alike in what. Each attribute is read once; criteria that see more of it put
 * that together. Thread-safe.
 */
final class Kinds<S> {
  /** Those of more classes are hardly ever alike. */
  static final int MOST = 1 << Character.SIZE;

  private final Class<S> side;
  private final List<S> members;
  private final Map<Question<S>, Optional<Classes>> known = new HashMap<>();

  /** In what they are alike, and how many classes there may be. */
  private record Question<S>(List<Attribute<S, ?>> attributes, int most) {}

  Kinds(Class<S> side, List<S> members) {
    this.side = side;
    this.members = members;
  }

  /** Alike in all that a criterion sees; null when there are more than so many classes. */
  synchronized @Nullable Classes of(Sight sight, int most) {
    Question<S> question = new Question<>(sight.attributes(side), most);
    if (!known.containsKey(question)) {
      known.put(question, Optional.ofNullable(together(question)));
    }
    return known.get(question).orElse(null);
  }

  private @Nullable Classes together(Question<S> question) {
    Classes all = Classes.one(members.size());
    for (Attribute<S, ?> attribute : question.attributes()) {
      Classes one =
          question.attributes().size() == 1
              ? apart(attribute, question.most())
              : of(Sight.of(attribute.name(), Set.of(attribute)), question.most());
      if (one == null) {
        return null;
      }
      all = all.count() < 2 ? one : Classes.both(all, one, question.most());
      if (all == null) {
        return null;
      }
    }
    return all;
  }

  private @Nullable Classes apart(Attribute<S, ?> attribute, int most) {
    Sight sight = Sight.of(attribute.name(), Set.of(attribute));
    return Classes.of(members.size(), most, i -> sight.of(members.get(i)).get(attribute));
  }
}
