package nl.pow.adapters.vum;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import nl.pow.adapters.vum.Node.Member;
import nl.pow.adapters.vum.Node.ObjectNode;

/**
 * Hands over the records of a document one by one, never more than one at a time.
 *
 * <p>The root is a list of records, the answer to a query (an object with the list {@code matches})
 * or one record.
 */
final class RecordSource {
  private static final String MATCHES = "matches";

  private final JsonParser parser;
  private final NodeReader nodes;
  private final Receiver receiver;

  private RecordSource(JsonParser parser, Receiver receiver) {
    this.parser = parser;
    this.nodes = new NodeReader(parser);
    this.receiver = receiver;
  }

  /** Who takes the records. */
  interface Receiver {
    void record(String path, Node record);

    /** What stands around the list of records in an answer. */
    void envelope(ObjectNode members);
  }

  static void read(InputStream in, VumLimits limits, Receiver receiver) {
    int line = 1;
    try (JsonParser parser = factory(limits).createParser(in)) {
      try {
        new RecordSource(parser, receiver).root();
      } catch (IOException e) {
        line = parser.currentLocation().getLineNr();
        throw e;
      }
    } catch (StreamConstraintsException e) {
      throw new Unreadable(Fault.LIMIT_EXCEEDED, line);
    } catch (JsonProcessingException | CharConversionException e) {
      throw new Unreadable(Fault.NOT_JSON, line);
    } catch (IOException e) {
      throw new Unreadable(Fault.NOT_READABLE, line);
    }
  }

  private static JsonFactory factory(VumLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxDocumentLength(limits.bytes())
            .maxTokenCount(limits.tokens())
            .maxNestingDepth(32)
            .maxStringLength(65_536)
            .maxNameLength(256)
            .maxNumberLength(100)
            .build();
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(constraints)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .build();
  }

  private void root() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      list("");
    } else if (first == JsonToken.START_OBJECT) {
      object();
    } else {
      throw new Unreadable(Fault.NO_RECORDS, nodes.line());
    }
    if (parser.nextToken() != null) {
      throw new Unreadable(Fault.NOT_JSON, nodes.line());
    }
  }

  private void list(String prefix) throws IOException {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      receiver.record(prefix + "[" + i + "]", nodes.value());
    }
  }

  private void object() throws IOException {
    ObjectNode members = ObjectNode.at(nodes.line());
    boolean matches = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int line = nodes.line();
      boolean isList = parser.nextToken() == JsonToken.START_ARRAY && name.equals(MATCHES);
      if (isList && matches) {
        throw new Unreadable(Fault.NO_RECORDS, line);
      } else if (isList) {
        matches = true;
        list(MATCHES);
      } else {
        members.add(name, new Member(line, nodes.value()));
      }
    }
    if (matches) {
      receiver.envelope(members);
    } else {
      receiver.record("", members);
    }
  }

  /** A fault of the whole document. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Fault fault;
    private final int line;

    Unreadable(Fault fault, int line) {
      super(fault.code());
      this.fault = fault;
      this.line = line;
    }

    Fault fault() {
      return fault;
    }

    int line() {
      return line;
    }
  }
}
