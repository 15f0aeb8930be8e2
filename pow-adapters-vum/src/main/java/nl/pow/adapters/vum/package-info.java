/** Reading of VUM 3.0 documents into the domain, with every problem found in them. */
@NullMarked
package nl.pow.adapters.vum;

import org.jspecify.annotations.NullMarked;
