/** The rules of stores as tests that an adapter author runs, and makers of sample data. */
@NullMarked
package nl.pow.testkit;

import org.jspecify.annotations.NullMarked;
