package nl.pow.core.plugin;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;

/** A class loader that fails whenever it is asked for services files. */
final class FailingPath extends OutsidePath {
  FailingPath() {
    super(List.of());
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    throw new IOException("disk is gone");
  }
}
