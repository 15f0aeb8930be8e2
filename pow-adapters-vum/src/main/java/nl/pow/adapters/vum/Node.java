package nl.pow.adapters.vum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value of one record, with the line where it begins; its text form holds no value. */
sealed interface Node {
  int line();

  /** Absent by the rules of VUM: an empty list, object or text says nothing. */
  boolean isEmpty();

  /** A member of an object: the line of its name, and its value. */
  record Member(int line, Node value) {}

  /** An object; of a name that occurs twice the first value stays. */
  record ObjectNode(int line, Map<String, Member> members, Map<String, Integer> twice)
      implements Node {
    static ObjectNode at(int line) {
      return new ObjectNode(line, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    void add(String name, Member member) {
      if (members.putIfAbsent(name, member) != null) {
        twice.putIfAbsent(name, member.line());
      }
    }

    @Override
    public boolean isEmpty() {
      return members.isEmpty();
    }

    @Override
    public String toString() {
      return "object";
    }
  }

  /** A list. */
  record ListNode(int line, List<Node> items) implements Node {
    static ListNode at(int line) {
      return new ListNode(line, new ArrayList<>());
    }

    @Override
    public boolean isEmpty() {
      return items.isEmpty();
    }

    @Override
    public String toString() {
      return "list";
    }
  }

  /** Everything else. */
  record Scalar(int line, Type type, String text) implements Node {
    @Override
    public boolean isEmpty() {
      return type == Type.TEXT && text.isBlank();
    }

    @Override
    public String toString() {
      return type.name();
    }
  }

  /** The kinds of scalar that the rules tell apart. */
  enum Type {
    TEXT,
    WHOLE_NUMBER,
    NULL,
    OTHER
  }
}
