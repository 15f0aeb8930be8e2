/**
 * Advice on a pair: why not, what would help, what if, which skills are missing; it changes copies
 * and nothing else.
 */
@NullMarked
package nl.pow.matching.advice;

import org.jspecify.annotations.NullMarked;
