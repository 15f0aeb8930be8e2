/** Vacancies: the work, its terms, what it requires and how to apply. */
@NullMarked
package nl.pow.core.vacancy;

import org.jspecify.annotations.NullMarked;
