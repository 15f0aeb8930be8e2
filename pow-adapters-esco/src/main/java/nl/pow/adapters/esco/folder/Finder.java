package nl.pow.adapters.esco.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pow.core.Severity;
import nl.pow.core.Source;

/** Finds the files of a download in a folder and the folders in it. */
final class Finder {
  private static final int DEPTH = 8;

  private final Limits limits;
  private final Faults faults;

  Finder(Limits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  /** In the order in which they are to be read. */
  List<FoundFile> find(Path folder) throws IOException {
    List<FoundFile> found = new ArrayList<>();
    for (Path path : csvFiles(folder)) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      String last = name.substring(name.lastIndexOf('/') + 1);
      Optional<FileKind> kind = FileKind.of(last);
      if (kind.isPresent()) {
        FoundFile file = new FoundFile(kind.get(), path, name, FoundFile.languageOf(last));
        if (file.language() == null && file.kind().hasNames()) {
          faults.error("esco-language", new Source(name, 0), "", Map.of());
        } else {
          found.add(file);
        }
      } else if (!FileKind.isPassed(last)) {
        faults.warning("esco-file-unknown", new Source(name, 0), "", Map.of());
      }
    }
    reportMissing(found);
    found.sort(Comparator.comparing(FoundFile::kind).thenComparing(FoundFile::name));
    return found;
  }

  private List<Path> csvFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      List<Path> all = files.filter(Finder::isCsv).limit(limits.files() + 1L).sorted().toList();
      if (all.size() > limits.files()) {
        faults.error("esco-files", Source.none(), "", Map.of("files", limits.files()));
        return List.of();
      }
      return all;
    }
  }

  private static boolean isCsv(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".csv") || name.endsWith(".csv.gz")) && Files.isRegularFile(path);
  }

  private void reportMissing(List<FoundFile> found) {
    Set<FileKind> missing = EnumSet.allOf(FileKind.class);
    found.forEach(file -> missing.remove(file.kind()));
    for (FileKind kind : missing) {
      Severity severity = kind.absence();
      if (severity != null) {
        Map<String, String> values = Map.of("name", kind.beginning());
        faults.add(severity, "esco-file-missing", Source.none(), "", values);
      }
    }
  }
}
