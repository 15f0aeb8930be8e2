/**
 * How partners work together: bodies and mandates, agreements, decisions, shared instruments,
 * meetings, programmes.
 */
@NullMarked
package nl.pow.core.governance;

import org.jspecify.annotations.NullMarked;
