package nl.pow.examples.seeds;

import java.util.List;

/**
 * A question that a document answers, and what the library answers.
 *
 * @param question in Dutch, as the documents are
 * @param answer one line for each thing
 */
record Answered(String question, List<String> answer) {
  Answered {
    answer = List.copyOf(answer);
  }

  static Answered of(String question, String... answer) {
    return new Answered(question, List.of(answer));
  }
}
