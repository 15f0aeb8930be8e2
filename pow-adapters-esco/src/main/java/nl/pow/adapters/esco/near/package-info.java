/** How near occupations and skills are to each other, in whole numbers: docs/taxonomies.md. */
@NullMarked
package nl.pow.adapters.esco.near;

import org.jspecify.annotations.NullMarked;
