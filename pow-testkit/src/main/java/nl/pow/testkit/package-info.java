/** The rules of stores as tests that an adapter author runs. */
@NullMarked
package nl.pow.testkit;

import org.jspecify.annotations.NullMarked;
