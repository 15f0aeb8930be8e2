/** Tells how the markets are that jqwik properties take; everything else comes by itself. */
@NullMarked
package nl.pow.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
