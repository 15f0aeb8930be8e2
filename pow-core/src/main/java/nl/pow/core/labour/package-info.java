/** The labour market of a region: how tight it is, and what its sectors signal. */
@NullMarked
package nl.pow.core.labour;

import org.jspecify.annotations.NullMarked;
