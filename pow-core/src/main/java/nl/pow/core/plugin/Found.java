package nl.pow.core.plugin;

/** A provider that answered all questions, and what it answered. */
record Found<P extends Provider>(P provider, Plugin plugin) {
  String name() {
    return plugin.name();
  }
}
