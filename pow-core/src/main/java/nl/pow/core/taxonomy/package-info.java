/** What is near what: occupations and skills, through a taxonomy provider. */
@NullMarked
package nl.pow.core.taxonomy;

import org.jspecify.annotations.NullMarked;
