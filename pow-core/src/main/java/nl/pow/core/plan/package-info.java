/** Action plans of regions: plans, actions, events, indicators, and how they changed. */
@NullMarked
package nl.pow.core.plan;

import org.jspecify.annotations.NullMarked;
