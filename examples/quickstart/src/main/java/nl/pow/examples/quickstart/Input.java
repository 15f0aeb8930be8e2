package nl.pow.examples.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.adapters.csv.CsvReading;
import nl.pow.adapters.vum.VumReader;
import nl.pow.adapters.vum.VumReading;
import nl.pow.core.PowException;
import nl.pow.core.Problem;
import nl.pow.core.access.Purpose;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.party.Employer;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Query;
import nl.pow.core.store.Session;
import nl.pow.core.store.Snapshot;
import nl.pow.core.store.Store;
import nl.pow.core.store.Versioned;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.examples.quickstart.ads.JobAds;

/** Reads a folder: two VUM documents, CSV files, or job ads. */
public final class Input {
  private static final String JOBSEEKERS = "jobseekers.json";
  private static final String VACANCIES = "vacancies.json";

  private Input() {}

  public static LabourMarket read(Path folder, Locale language, Taxonomy taxonomy) {
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          "There is no folder [" + folder + "].\nMaybe the path was meant from another folder.");
    }
    Optional<Path> ads = JobAds.find(folder);
    if (ads.isPresent()) {
      return JobAds.read(ads.get(), taxonomy, language);
    }
    return Files.exists(folder.resolve(JOBSEEKERS)) || Files.exists(folder.resolve(VACANCIES))
        ? vum(folder, language)
        : Files.exists(folder.resolve("CURRENT")) ? store(folder) : csv(folder, language);
  }

  private static LabourMarket vum(Path folder, Locale language) {
    VumReader reader = VumReader.of(RegionRegister.ofYear(2026), language);
    CompletableFuture<VumReading<Vacancy>> other =
        CompletableFuture.supplyAsync(() -> reader.readVacancies(folder.resolve(VACANCIES)));
    VumReading<Candidate> jobseekers = reader.readJobseekers(folder.resolve(JOBSEEKERS));
    VumReading<Vacancy> vacancies = joined(other);
    List<Problem> problems = new ArrayList<>(jobseekers.problems());
    problems.addAll(vacancies.problems());
    return new LabourMarket(
        "VUM " + folder,
        jobseekers.entities(),
        vacancies.entities(),
        vacancies.employers(),
        problems,
        Efforts.none());
  }

  private static <T> T joined(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof PowException known ? known : e;
    }
  }

  private static LabourMarket store(Path folder) {
    Map<String, String> settings = Map.of("directory", folder.toString());
    try (Store store = Store.open("csv", settings, events -> {});
        Session session = store.session(Quickstart.access(Purpose.MATCHING));
        Stream<Versioned<Employer>> employers = session.stream(Query.all(Kind.EMPLOYER))) {
      Snapshot found = session.snapshot();
      return new LabourMarket(
          "CSV " + folder,
          found.candidates(),
          found.vacancies(),
          employers.map(Versioned::value).toList(),
          List.of(),
          efforts(store));
    }
  }

  private static Efforts efforts(Store store) {
    try (Session session = store.session(Quickstart.access(Purpose.MONITORING))) {
      return Efforts.of(session);
    }
  }

  private static LabourMarket csv(Path folder, Locale language) {
    CsvReading reading = CsvFolder.read(folder, language);
    if (reading.entities(Kind.CANDIDATE).isEmpty() && reading.entities(Kind.VACANCY).isEmpty()) {
      throw new InputException(
          "The folder ["
              + folder
              + "] holds no candidates and no vacancies"
              + (reading.problems().isEmpty()
                  ? ""
                  : "; first problem: " + reading.problems().get(0))
              + ".\nMaybe it should hold candidate.csv and vacancy.csv, or jobseekers.json and"
              + " vacancies.json.");
    }
    return new LabourMarket(
        "CSV " + folder,
        reading.entities(Kind.CANDIDATE),
        reading.entities(Kind.VACANCY),
        reading.entities(Kind.EMPLOYER),
        reading.problems(),
        Efforts.of(reading::entities));
  }
}
