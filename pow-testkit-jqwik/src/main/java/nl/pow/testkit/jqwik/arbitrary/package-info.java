/** What jqwik finds and calls; nobody else needs to. */
@NullMarked
package nl.pow.testkit.jqwik.arbitrary;

import org.jspecify.annotations.NullMarked;
