/** Candidates: their wishes, qualifications and conditions of work; protected attributes apart. */
@NullMarked
package nl.pow.core.candidate;

import org.jspecify.annotations.NullMarked;
