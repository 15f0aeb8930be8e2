/** The store {@code jdbc}: real columns and child tables in a relational database. */
@NullMarked
package nl.pow.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
