package nl.pow.adapters.csv;

import java.util.zip.CRC32C;

/** A file as the manifest knows it. */
record FileEntry(String name, String table, long bytes, long rows, long crc) {
  static FileEntry of(FileBytes file, String table) {
    return new FileEntry(file.name(), table, file.bytes().length, 0, crc(file.bytes()));
  }

  static long crc(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return crc.getValue();
  }

  boolean holds(byte[] read) {
    return read.length == bytes && crc(read) == crc;
  }
}
