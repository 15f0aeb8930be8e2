package nl.pow.examples.quickstart.check;

/**
 * A record that breaks a law.
 *
 * @param law the name of the law
 * @param where the file and line, or the strategy that was tried
 * @param what who is concerned and how, in ids and codes only
 */
public record Broken(String law, String where, String what) {}
