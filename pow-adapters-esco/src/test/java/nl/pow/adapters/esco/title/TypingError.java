package nl.pow.adapters.esco.title;

import java.util.List;
import java.util.SplittableRandom;

/** One slip of the fingers. */
enum TypingError {
  INSERT {
    @Override
    String in(String text, int at, char wrong) {
      return text.substring(0, at) + wrong + text.substring(at);
    }
  },
  DELETE {
    @Override
    String in(String text, int at, char wrong) {
      return text.substring(0, at) + text.substring(at + 1);
    }
  },
  SUBSTITUTE {
    @Override
    String in(String text, int at, char wrong) {
      return text.substring(0, at) + wrong + text.substring(at + 1);
    }
  },
  TRANSPOSE {
    @Override
    String in(String text, int at, char wrong) {
      int first = Math.min(at, text.length() - 2);
      return first < 0
          ? text
          : text.substring(0, first)
              + text.charAt(first + 1)
              + text.charAt(first)
              + text.substring(first + 2);
    }
  };

  abstract String in(String text, int at, char wrong);

  /** The text with one error of any kind at any place, each as likely; never the text itself. */
  static String once(String text, SplittableRandom random) {
    String typed = text;
    while (typed.equals(text)) {
      TypingError error = List.of(values()).get(random.nextInt(values().length));
      typed = error.in(text, random.nextInt(text.length()), (char) ('a' + random.nextInt(26)));
    }
    return typed;
  }
}
