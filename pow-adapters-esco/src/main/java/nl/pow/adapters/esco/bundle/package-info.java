/** The version of ESCO that comes with the library, as text files beside the classes. */
@NullMarked
package nl.pow.adapters.esco.bundle;

import org.jspecify.annotations.NullMarked;
