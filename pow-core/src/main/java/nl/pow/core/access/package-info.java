/** Who asks for personal data and why, and the log that is told. */
@NullMarked
package nl.pow.core.access;

import org.jspecify.annotations.NullMarked;
