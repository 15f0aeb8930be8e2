/**
 * The best ten candidates for each vacancy, or vacancies for each candidate, by several engines.
 */
@NullMarked
package nl.pow.benchmarks.topk;

import org.jspecify.annotations.NullMarked;
