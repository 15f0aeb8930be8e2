package nl.pow.testkit;

import java.util.List;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Revision;

/** The medium of the example in docs/writing-an-adapter.md. */
final class Notebook {
  private Revision newest = Revision.ZERO;
  private Revision reach = Revision.ZERO;
  private List<Changed> entries = List.of();

  void write(Ledger ledger) {
    newest = ledger.revision();
    reach = ledger.reach();
    entries = ledger.entries().toList();
  }

  Ledger read() {
    return Ledger.restore(newest, reach, entries);
  }
}
