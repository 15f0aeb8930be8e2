package nl.pow.adapters.csv;

/** The lock of a folder that nobody else can reach. */
record FreeLock() implements DirOps.Lock {
  @Override
  public void renew() {}

  @Override
  public void close() {}
}
