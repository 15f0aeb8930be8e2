package nl.pow.adapters.esco.title;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.profile.OccupationCode;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The titles in memory, in the form that Lucene searches; it needs no closing.
 *
 * <p>Nothing is merged or taken out: the number of a document is the place of its title.
 */
final class TitleIndex {
  private static final int BUFFER_MB = 64;
  private static final int MOST_HITS = 200;

  private static final FieldType COUNTED = counted();

  private final List<Title> titles;
  private final IndexSearcher searcher;
  private final Map<Own, Integer> numbers = new HashMap<>();

  private TitleIndex(List<Title> titles, IndexSearcher searcher) {
    this.titles = titles;
    this.searcher = searcher;
    titles.forEach(title -> numbers.merge(Own.of(title), 1, Integer::sum));
  }

  /** A title that was found, and how many its occupation has in that language. */
  record Hit(Title title, int titles, float score) {}

  /** The titles of an occupation in one language. */
  private record Own(OccupationCode occupation, String language) {
    static Own of(Title title) {
      return new Own(title.occupation(), title.label().language().getLanguage());
    }
  }

  static TitleIndex of(List<Title> titles) {
    LuceneLog.quiet();
    Weights weights = new Weights();
    IndexWriterConfig config =
        new IndexWriterConfig(new WhitespaceAnalyzer())
            .setSimilarity(weights)
            .setUseCompoundFile(false)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setRAMBufferSizeMB(BUFFER_MB);
    Directory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, config)) {
      for (Title title : titles) {
        writer.addDocument(document(title));
      }
      writer.commit();
      IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
      searcher.setSimilarity(weights);
      searcher.setQueryCache(null);
      return new TitleIndex(titles, searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Title title) {
    Spelling spelling = Spelling.of(title.label().text());
    Document document = new Document();
    document.add(whole(Field.LANGUAGE, title.label().language().getLanguage()));
    document.add(whole(Field.FOLDED, spelling.folded()));
    document.add(whole(Field.LETTERS, spelling.letters()));
    document.add(whole(Field.STEMS, spelling.anyOrder()));
    document.add(words(Field.WORDS, spelling.stems()));
    document.add(words(Field.PARTS, spelling.parts()));
    return document;
  }

  private static IndexableField whole(Field field, String value) {
    return new StringField(field.name(), value, Store.NO);
  }

  private static IndexableField words(Field field, List<String> words) {
    return new org.apache.lucene.document.Field(field.name(), String.join(" ", words), COUNTED);
  }

  private static FieldType counted() {
    FieldType counted = new FieldType();
    counted.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    counted.freeze();
    return counted;
  }

  List<Hit> search(Query query) {
    try {
      ScoreDoc[] found = searcher.search(query, MOST_HITS).scoreDocs;
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc each : found) {
        Title title = titles.get(each.doc);
        hits.add(new Hit(title, numbers.getOrDefault(Own.of(title), 0), each.score));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
