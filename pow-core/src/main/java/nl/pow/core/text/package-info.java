/** Texts for people, in Dutch and English, found by code. */
@NullMarked
package nl.pow.core.text;

import org.jspecify.annotations.NullMarked;
