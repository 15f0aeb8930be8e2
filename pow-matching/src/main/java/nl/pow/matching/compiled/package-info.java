/**
 * A market laid out in columns, so that the best few of many are found without judging every pair.
 */
@NullMarked
package nl.pow.matching.compiled;

import org.jspecify.annotations.NullMarked;
