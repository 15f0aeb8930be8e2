package nl.pow.examples.quickstart.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import nl.pow.core.Entity;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;

/** Laws of single records: they can be read, they are valid, and they refer to what is there. */
final class RecordLaws {
  private RecordLaws() {}

  static List<Law> all(Locale language) {
    return List.of(new AllRead(), new Valid(language), new EmployersKnown());
  }

  private record AllRead() implements Law {
    @Override
    public String name() {
      return "readable";
    }

    @Override
    public long tryOn(Trial trial, Consumer<Broken> broken) {
      for (Problem problem : trial.all().problems()) {
        if (problem.severity() == Severity.ERROR) {
          broken.accept(told(name(), problem.source().toString(), problem));
        }
      }
      return (long) trial.all().candidates().size()
          + trial.all().vacancies().size()
          + trial.all().employers().size();
    }
  }

  private record Valid(Locale language) implements Law {
    @Override
    public String name() {
      return "valid";
    }

    @Override
    public long tryOn(Trial trial, Consumer<Broken> broken) {
      Validation validation = Validation.create();
      List<Entity<?>> all = new ArrayList<>(trial.all().candidates());
      all.addAll(trial.all().vacancies());
      all.addAll(trial.all().employers());
      for (Entity<?> one : all) {
        String who = one.id().value();
        validation.check(one, language).forEach(p -> broken.accept(told(name(), who, p)));
      }
      return all.size();
    }
  }

  private record EmployersKnown() implements Law {
    @Override
    public String name() {
      return "employers-known";
    }

    @Override
    public long tryOn(Trial trial, Consumer<Broken> broken) {
      Set<EmployerId> known = new HashSet<>();
      trial.all().employers().stream().map(Employer::id).forEach(known::add);
      for (Vacancy vacancy : trial.all().vacancies()) {
        if (!known.contains(vacancy.employer())) {
          broken.accept(
              new Broken(name(), vacancy.id().value(), "employer [" + vacancy.employer() + "]"));
        }
      }
      return trial.all().vacancies().size();
    }
  }

  private static Broken told(String law, String where, Problem problem) {
    String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
    return new Broken(law, where, path + problem.message() + " [" + problem.code() + "]");
  }
}
