package nl.pow.testkit;

import java.util.SortedMap;

/** A contract whose page tells what was tried, beside what the tests said. */
public interface Described {
  /**
   * What was tried; asked after every test.
   *
   * @return what each fact is called, and the fact: names, settings and numbers, nothing secret
   */
  SortedMap<String, String> facts();
}
