/** Tests of the page. */
@NullMarked
package nl.pow.examples.quickstart.report;

import org.jspecify.annotations.NullMarked;
