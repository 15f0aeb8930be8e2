package nl.pow.adapters.vum;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import nl.pow.adapters.vum.Node.ListNode;
import nl.pow.adapters.vum.Node.Member;
import nl.pow.adapters.vum.Node.ObjectNode;
import nl.pow.adapters.vum.Node.Scalar;

/** Reads one JSON value with the lines of its parts; the parser limits how deep it goes. */
final class NodeReader {
  private final JsonParser parser;

  NodeReader(JsonParser parser) {
    this.parser = parser;
  }

  int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** The value that begins at the current token. */
  Node value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> new Scalar(line(), Node.Type.TEXT, parser.getText());
      case VALUE_NUMBER_INT -> new Scalar(line(), Node.Type.WHOLE_NUMBER, parser.getText());
      case VALUE_NULL -> new Scalar(line(), Node.Type.NULL, "");
      default -> new Scalar(line(), Node.Type.OTHER, "");
    };
  }

  private ObjectNode object() throws IOException {
    ObjectNode node = ObjectNode.at(line());
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int line = line();
      parser.nextToken();
      node.add(name, new Member(line, value()));
    }
    return node;
  }

  private ListNode list() throws IOException {
    ListNode node = ListNode.at(line());
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      node.items().add(value());
    }
    return node;
  }
}
