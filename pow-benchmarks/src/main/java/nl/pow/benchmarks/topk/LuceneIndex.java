package nl.pow.benchmarks.topk;

import java.io.IOException;
import java.nio.file.Path;
import nl.pow.benchmarks.data.People;
import nl.pow.benchmarks.data.Scene;
import nl.pow.benchmarks.data.Work;
import nl.pow.core.region.GeoPoint;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Writes the rows of one side as an index of one segment, neighbours beside each other. */
final class LuceneIndex {
  static final String NUMBER = "number";
  static final String REMOTE = "remote";
  private static final String CELL = "cell";

  private LuceneIndex() {}

  /** The field with the points of those who go so far. */
  static String at(int reachKm) {
    return "at" + reachKm;
  }

  static Directory write(Path folder, Scene scene, boolean people) throws IOException {
    Directory directory = FSDirectory.open(folder);
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(256)
            .setIndexSort(new Sort(new SortField(CELL, SortField.Type.INT)));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      int size = people ? scene.people().size() : scene.work().size();
      for (int i = 0; i < size; i++) {
        writer.addDocument(people ? person(scene, i) : post(scene, i));
      }
      writer.forceMerge(1);
    }
    return directory;
  }

  private static Document person(Scene scene, int i) {
    People p = scene.people();
    Document row =
        row(i, Packed.of(p, i), Skills.bytes(p, i), scene.places().position(p.place()[i]));
    row.add(point(p.reachKm()[i], scene.places().position(p.place()[i])));
    return row;
  }

  private static Document post(Scene scene, int i) {
    Work w = scene.work();
    GeoPoint place = scene.places().position(w.place()[i]);
    Document row = row(i, Packed.of(w, i), Skills.bytes(w, i), place);
    if (w.remote()[i]) {
      row.add(new StringField(REMOTE, "yes", Field.Store.NO));
    } else {
      row.add(point(0, place));
    }
    return row;
  }

  private static Document row(int i, long packed, BytesRef skills, GeoPoint place) {
    Document row = new Document();
    row.add(new NumericDocValuesField(NUMBER, i));
    row.add(new NumericDocValuesField(RowQuery.PACKED, packed));
    row.add(new BinaryDocValuesField(RowQuery.SKILLS, skills));
    row.add(
        new NumericDocValuesField(
            CELL, place.latitude() / 45_000 * 1000L + place.longitude() / 72_000));
    return row;
  }

  private static LatLonPoint point(int reachKm, GeoPoint place) {
    return new LatLonPoint(at(reachKm), degrees(place.latitude()), degrees(place.longitude()));
  }

  static double degrees(int micro) {
    return micro / 1e6;
  }
}
