/** A store of one file, kept by H2's MVStore. */
package nl.example.mvstore;
