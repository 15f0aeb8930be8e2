package nl.example;

import java.util.List;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Revision;

/** The medium: memory only, so that the example stays short; write a file instead. */
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
