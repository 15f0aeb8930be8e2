package nl.pow.examples.quickstart.check;

import java.util.List;
import java.util.function.Consumer;

/** The law of plug-ins: whatever is found can be used, so that nothing goes untried. */
final class PluginLaws {
  private PluginLaws() {}

  static List<Law> all() {
    return List.of(new Usable());
  }

  private record Usable() implements Law {
    @Override
    public String name() {
      return "usable";
    }

    @Override
    public long tryOn(Trial trial, Consumer<Broken> broken) {
      Subjects subjects = trial.subjects();
      subjects
          .refusals()
          .forEach(one -> broken.accept(new Broken(name(), one.subject(), one.message())));
      return (long) subjects.strategies().size()
          + subjects.criteria().names().size()
          + subjects.refusals().size();
    }
  }
}
