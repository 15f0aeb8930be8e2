/** From proposal to work, and what came of it: referrals, decided by people, step by step. */
@NullMarked
package nl.pow.core.outcome;

import org.jspecify.annotations.NullMarked;
