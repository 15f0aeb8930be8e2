package nl.pow.adapters.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.pow.core.store.CorruptStoreException;

/** A manifest as JSON. */
final class ManifestFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private ManifestFile() {}

  static byte[] write(Manifest manifest) {
    ObjectNode root =
        JSON.createObjectNode()
            .put("format", Manifest.FORMAT)
            .put("generation", manifest.generation())
            .put("revision", manifest.revision())
            .put("baseRevision", manifest.baseRevision())
            .put("reach", manifest.reach());
    write(root.putArray("files"), manifest.files());
    write(root.putArray("changes"), manifest.changes());
    write(root.putArray("previous"), manifest.previous());
    try {
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
      return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of plain values is always written.", e);
    }
  }

  private static void write(ArrayNode array, List<FileEntry> files) {
    for (FileEntry file : files) {
      array
          .addObject()
          .put("name", file.name())
          .put("table", file.table())
          .put("bytes", file.bytes())
          .put("rows", file.rows())
          .put("crc32c", hex(file.crc()));
    }
  }

  static Manifest read(String name, byte[] bytes) {
    try {
      JsonNode root = JSON.readTree(bytes);
      if (root.path("format").asInt() != Manifest.FORMAT) {
        throw new CorruptStoreException(
            name, "format", "this version of the library reads format " + Manifest.FORMAT);
      }
      return new Manifest(
          root.required("generation").longValue(),
          root.required("revision").longValue(),
          root.required("baseRevision").longValue(),
          root.required("reach").longValue(),
          files(root.required("files")),
          files(root.required("changes")),
          files(root.required("previous")));
    } catch (IOException | IllegalArgumentException e) {
      throw new CorruptStoreException(name, "start", "it is no manifest");
    }
  }

  private static List<FileEntry> files(JsonNode array) {
    List<FileEntry> files = new ArrayList<>();
    for (JsonNode file : array) {
      files.add(
          new FileEntry(
              file.required("name").textValue(),
              file.required("table").textValue(),
              file.required("bytes").longValue(),
              file.required("rows").longValue(),
              Long.parseLong(file.required("crc32c").textValue(), 16)));
    }
    return files;
  }

  static String hex(long crc) {
    return String.format(java.util.Locale.ROOT, "%08x", crc);
  }
}
