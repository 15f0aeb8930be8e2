/** What a match demands and wishes, with which weights: policies. */
@NullMarked
package nl.pow.matching.policy;

import org.jspecify.annotations.NullMarked;
