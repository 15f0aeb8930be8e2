package nl.pow.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32C;
import nl.pow.adapters.csv.CsvStoreProvider;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Storage;
import nl.pow.testkit.generator.Samples;

/** The files of a store with one commit behind its base files; what is put in is made to fit. */
record StoreFiles(Folder folder, Map<String, byte[]> good) {
  private static final String MANIFEST = "manifest-2.json";
  private static final String CHANGES = "changes-2.csv";

  static StoreFiles fresh() {
    Folder folder = Folder.fresh();
    Samples samples = new Samples(new Random(3));
    Folder other = Folder.fresh();
    StoreFiles made = new StoreFiles(other, new LinkedHashMap<>());
    try (Storage store = new CsvStoreProvider().open(made.settings())) {
      store.commit(
          ChangeSet.empty().insert(Kind.EMPLOYER, samples.employer(new EmployerId("e-1"))));
      store.commit(
          ChangeSet.empty()
              .update(Kind.EMPLOYER, samples.employer(new EmployerId("e-1")), 1)
              .insert(Kind.CANDIDATE, samples.candidate(new CandidateId("c-1"))));
      for (String name : other.names()) {
        if (!name.equals("LOCK")) {
          made.good().put(name, other.read(name));
        }
      }
    }
    return new StoreFiles(folder, made.good());
  }

  private Settings settings() {
    return Settings.empty().with(CsvStoreProvider.DIRECTORY, folder.path());
  }

  byte[] manifest() {
    return good.get(MANIFEST);
  }

  byte[] changes() {
    return good.get(CHANGES);
  }

  void restore() {
    folder.empty();
    good.forEach(folder::write);
  }

  void putManifest(byte[] bytes) {
    folder.write(MANIFEST, bytes);
    String pointer = MANIFEST + " " + crc(bytes) + " " + bytes.length + "\n";
    folder.write("CURRENT", pointer.getBytes(StandardCharsets.US_ASCII));
  }

  void putChanges(byte[] bytes) {
    folder.write(CHANGES, bytes);
    JsonNode manifest = Leaf.tree(new String(manifest(), StandardCharsets.UTF_8));
    ObjectNode entry = (ObjectNode) manifest.get("changes").get(0);
    entry.put("bytes", bytes.length).put("crc32c", crc(bytes));
    putManifest(manifest.toString().getBytes(StandardCharsets.UTF_8));
  }

  void open() {
    new CsvStoreProvider().open(settings()).close();
  }

  private static String crc(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
