/** Findings, judgements and reasons in words for people, in Dutch and English. */
@NullMarked
package nl.pow.matching.text;

import org.jspecify.annotations.NullMarked;
