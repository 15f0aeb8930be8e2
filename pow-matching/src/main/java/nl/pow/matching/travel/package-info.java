/** How far it is from home to work, through a travel provider. */
@NullMarked
package nl.pow.matching.travel;

import org.jspecify.annotations.NullMarked;
