package nl.pow.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the text of one document into a tree and tells what is wrong with its form. */
final class TreeReader {
  /** A larger document is looked through before memory is spent on a tree of it. */
  private static final int LARGE = 1 << 20;

  private final JsonLimits limits;
  private final Faults faults;

  TreeReader(JsonLimits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  /** Gives null when the text is no JSON document; a problem was told then. */
  @Nullable Node read(String text) {
    if (text.length() > LARGE) {
      parse(text, TreeReader::skip);
    }
    return faults.hasError() ? null : parse(text, this::document);
  }

  private interface Step {
    @Nullable Node read(JsonParser parser) throws IOException;
  }

  private @Nullable Node parse(String text, Step step) {
    try (JsonParser parser = factory(text.length()).createParser(text)) {
      try {
        return step.read(parser);
      } catch (JsonProcessingException e) {
        tell(e, parser);
        return null;
      }
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory could not be read.", e);
    }
  }

  private static @Nullable Node skip(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    while (token != null) {
      token = parser.nextToken();
    }
    return null;
  }

  /** No pool and no table of names: what was read is kept nowhere. */
  private JsonFactory factory(int length) {
    int unlimited = Math.max(length, 1);
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxTokenCount(limits.tokens())
                .maxStringLength(unlimited)
                .maxNameLength(unlimited)
                .maxNumberLength(unlimited)
                .build())
        .build();
  }

  private @Nullable Node document(JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      faults.tell("json-empty", "", 0);
      return null;
    }
    Node root = value(parser, "");
    if (parser.nextToken() != null) {
      faults.tell("json-trailing", "", line(parser));
      return null;
    }
    return root;
  }

  private Node value(JsonParser parser, String path) throws IOException {
    int line = line(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, path, line);
      case START_ARRAY -> array(parser, path, line);
      case VALUE_STRING -> text(parser.getText(), path, line);
      case VALUE_NUMBER_INT -> number(Node.Kind.INTEGER, parser.getText(), path, line);
      case VALUE_NUMBER_FLOAT -> number(Node.Kind.FRACTION, parser.getText(), path, line);
      case VALUE_NULL -> new Node.Leaf(Node.Kind.NULL, "", line);
      default -> new Node.Leaf(Node.Kind.BOOLEAN, parser.getText(), line);
    };
  }

  private Node object(JsonParser parser, String path, int line) throws IOException {
    Map<String, Node> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String at = JsonPath.field(path, name);
      int nameLine = line(parser);
      parser.nextToken();
      Node value = value(parser, at);
      if (name.length() > limits.name()) {
        faults.tell("json-name-too-long", at, nameLine, Map.of("most", limits.name()));
      } else if (fields.putIfAbsent(name, value) != null) {
        faults.tell("json-duplicate-name", at, nameLine);
      }
    }
    return new Node.Fields(fields, line);
  }

  private Node array(JsonParser parser, String path, int line) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, JsonPath.item(path, items.size())));
    }
    return new Node.Items(items, line);
  }

  private Node text(String text, String path, int line) {
    if (text.length() > limits.text()) {
      faults.tell("json-text-too-long", path, line, Map.of("most", limits.text()));
    } else if (!Surrogates.arePaired(text)) {
      faults.tell("json-surrogate", path, line);
    } else {
      return new Node.Leaf(Node.Kind.TEXT, text, line);
    }
    return new Node.Leaf(Node.Kind.REFUSED, "", line);
  }

  private Node number(Node.Kind kind, String text, String path, int line) {
    if (text.length() > limits.number()) {
      faults.tell("json-number-too-long", path, line, Map.of("most", limits.number()));
      return new Node.Leaf(Node.Kind.REFUSED, "", line);
    }
    return new Node.Leaf(kind, text, line);
  }

  /** The parser's own message may hold a piece of the document, so it is not passed on. */
  private void tell(JsonProcessingException e, JsonParser parser) {
    String path = JsonPath.of(parser.getParsingContext());
    int line = e.getLocation() == null ? line(parser) : e.getLocation().getLineNr();
    if (e instanceof StreamConstraintsException) {
      boolean deep = parser.getParsingContext().getNestingDepth() >= limits.depth();
      faults.tell(
          deep ? "json-too-deep" : "json-too-many-tokens",
          path,
          line,
          Map.of("most", deep ? limits.depth() : limits.tokens()));
    } else {
      faults.tell(e instanceof JsonEOFException ? "json-incomplete" : "json-syntax", path, line);
    }
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
