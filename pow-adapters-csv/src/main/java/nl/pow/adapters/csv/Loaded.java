package nl.pow.adapters.csv;

import java.util.List;
import java.util.Set;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;

/**
 * A store as it lies in its folder.
 *
 * @param manifest what it is made of
 * @param pointers the manifest itself and {@code CURRENT}; empty in a folder of plain files
 * @param ledger what it holds
 * @param stale the kinds whose base files are not up to date
 * @param adopted whether an edit from outside was taken in, which no file says yet
 */
record Loaded(
    Manifest manifest,
    List<FileEntry> pointers,
    Ledger ledger,
    Set<Kind<?, ?>> stale,
    boolean adopted) {}
