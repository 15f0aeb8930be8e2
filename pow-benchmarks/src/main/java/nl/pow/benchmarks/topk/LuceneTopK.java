package nl.pow.benchmarks.topk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.pow.benchmarks.data.Scene;
import nl.pow.core.region.GeoPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;

/** The best rows by Apache Lucene. */
final class LuceneTopK implements TopK {
  private static final double KM_PER_DEGREE = 111;
  private static final double SLACK_KM = 0.5;

  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(LuceneIndex.NUMBER, SortField.Type.LONG));

  private final Scene scene;
  private final boolean forVacancies;
  private final Path folder;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final IntFunction<Grading> gradings;
  private final int[] reaches;
  private final long mostSkills;

  LuceneTopK(Scene scene, boolean forVacancies, boolean custom) throws IOException {
    this.scene = scene;
    this.forVacancies = forVacancies;
    this.folder = Files.createTempDirectory("pow-benchmarks");
    this.directory = LuceneIndex.write(folder, scene, forVacancies);
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.gradings = Grading.of(scene, new Distances(scene.places()), forVacancies, custom);
    this.reaches = Arrays.stream(scene.people().reachKm()).distinct().sorted().toArray();
    this.mostSkills = (long) Rule.FULL * (Rule.SKILLS + (custom ? Rule.EXACT_SKILLS : 0));
  }

  @Override
  public Hit[] top(int query) {
    try {
      RowQuery asked = new RowQuery(near(query), gradings.apply(query), mostSkills);
      ScoreDoc[] found =
          searcher.search(asked, new TopFieldCollectorManager(BEST_FIRST, TOP, TOP)).scoreDocs;
      return Arrays.stream(found).map(LuceneTopK::hit).toArray(Hit[]::new);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Hit hit(ScoreDoc found) {
    Object[] fields = ((FieldDoc) found).fields;
    return new Hit(Math.toIntExact((Long) fields[1]), (long) (float) (Float) fields[0]);
  }

  private List<Query> near(int query) {
    if (forVacancies) {
      GeoPoint place = scene.places().position(scene.work().place()[query]);
      return scene.work().remote()[query]
          ? List.of(new MatchAllDocsQuery())
          : Arrays.stream(reaches).mapToObj(km -> within(km, LuceneIndex.at(km), place)).toList();
    }
    int home = scene.people().place()[query];
    List<Query> near = new ArrayList<>();
    near.add(
        within(scene.people().reachKm()[query], LuceneIndex.at(0), scene.places().position(home)));
    near.add(new TermQuery(new Term(LuceneIndex.REMOTE, "yes")));
    return near;
  }

  /**
   * A box around the circle: a circle costs Lucene more to prepare than the rows in the corners
   * cost here, where the distance is looked up anyway.
   */
  private static Query within(int km, String field, GeoPoint middle) {
    double latitude = LuceneIndex.degrees(middle.latitude());
    double longitude = LuceneIndex.degrees(middle.longitude());
    double high = (km + SLACK_KM) / KM_PER_DEGREE;
    double wide = high / Math.cos(Math.toRadians(Math.abs(latitude) + high));
    return LatLonPoint.newBoxQuery(
        field, latitude - high, latitude + high, longitude - wide, longitude + wide);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
