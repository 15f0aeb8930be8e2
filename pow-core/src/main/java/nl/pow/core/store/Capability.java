package nl.pow.core.store;

/** What a storage may lack; what it does not declare it refuses, by name. */
public enum Capability {
  /** Commits are possible. */
  WRITE,
  /** A returned commit survives the end of the process. */
  DURABLE,
  /** The change feed is there. */
  CHANGE_FEED,
  /** A person can be erased without a byte left after compaction. */
  ERASURE
}
