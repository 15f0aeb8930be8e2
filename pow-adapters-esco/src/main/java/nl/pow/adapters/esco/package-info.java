/** Occupations and skills of ESCO: as they come with the library, or read from a folder. */
@NullMarked
package nl.pow.adapters.esco;

import org.jspecify.annotations.NullMarked;
