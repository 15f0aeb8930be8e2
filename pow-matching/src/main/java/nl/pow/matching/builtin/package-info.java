/**
 * The criteria and the travel that come with this module; docs/matching.md holds their formulas.
 */
@NullMarked
package nl.pow.matching.builtin;

import org.jspecify.annotations.NullMarked;
