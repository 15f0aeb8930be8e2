package nl.pow.adapters.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.pow.core.store.CorruptStoreException;

/** A manifest as JSON. */
final class ManifestFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final Pattern TABLE = Pattern.compile("[a-z_]{1,100}");
  private static final Pattern FILE = Pattern.compile("[a-z_]{1,100}(-[0-9]{1,18})?\\.csv");
  private static final Pattern CRC = Pattern.compile("[0-9a-f]{8}");

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
      if (!root.path("format").isInt() || root.path("format").intValue() != Manifest.FORMAT) {
        throw new CorruptStoreException(
            name, "format", "this version of the library reads format " + Manifest.FORMAT);
      }
      return new Manifest(
          number(root, "generation"),
          number(root, "revision"),
          number(root, "baseRevision"),
          number(root, "reach"),
          files(root, "files"),
          files(root, "changes"),
          files(root, "previous"));
    } catch (IOException | IllegalArgumentException e) {
      throw new CorruptStoreException(name, "start", "it is no manifest");
    }
  }

  private static List<FileEntry> files(JsonNode root, String part) {
    JsonNode array = root.required(part);
    require(array.isArray());
    List<FileEntry> files = new ArrayList<>();
    for (JsonNode file : array) {
      files.add(
          new FileEntry(
              // a file of this folder and of no other: names in it are read, and removed later
              text(file, "name", FILE),
              text(file, "table", TABLE),
              number(file, "bytes"),
              number(file, "rows"),
              Long.parseLong(text(file, "crc32c", CRC), 16)));
    }
    return files;
  }

  private static long number(JsonNode node, String part) {
    JsonNode number = node.required(part);
    require(number.isIntegralNumber() && number.canConvertToLong() && number.longValue() >= 0);
    return number.longValue();
  }

  private static String text(JsonNode node, String part, Pattern form) {
    JsonNode text = node.required(part);
    require(text.isTextual() && form.matcher(text.textValue()).matches());
    return text.textValue();
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("It is no manifest.");
    }
  }

  static String hex(long crc) {
    return String.format(java.util.Locale.ROOT, "%08x", crc);
  }
}
