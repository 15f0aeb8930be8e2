/** One self-contained page about a match, for somebody who would rather look than read. */
@NullMarked
package nl.pow.examples.quickstart.report;

import org.jspecify.annotations.NullMarked;
