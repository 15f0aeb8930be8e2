/**
 * Real job ads with the ESCO code of their occupation, made into vacancies, and people for them.
 */
@NullMarked
package nl.pow.examples.quickstart.ads;

import org.jspecify.annotations.NullMarked;
