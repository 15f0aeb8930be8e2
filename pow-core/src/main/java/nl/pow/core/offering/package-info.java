/** Offerings of training: what somebody can follow, where, and which skills it gives. */
@NullMarked
package nl.pow.core.offering;

import org.jspecify.annotations.NullMarked;
