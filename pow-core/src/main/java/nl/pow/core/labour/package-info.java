/**
 * What is known of the labour market: tightness, opportunity occupations, signals of sectors, and
 * who there is against whom is wanted.
 */
@NullMarked
package nl.pow.core.labour;

import org.jspecify.annotations.NullMarked;
