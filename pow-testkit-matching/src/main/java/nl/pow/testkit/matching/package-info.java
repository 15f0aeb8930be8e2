/** The laws of strategies and criteria as tests, tried on small markets that are made by lot. */
@NullMarked
package nl.pow.testkit.matching;

import org.jspecify.annotations.NullMarked;
