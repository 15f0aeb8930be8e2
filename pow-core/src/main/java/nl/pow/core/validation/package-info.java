/**
 * Rules for fields: constraints of our own on top of Jakarta Validation, and the call that checks a
 * whole.
 */
@NullMarked
package nl.pow.core.validation;

import org.jspecify.annotations.NullMarked;
