/** From what people say to what is done: insights, ideas, rounds of questions, experiments. */
@NullMarked
package nl.pow.core.idea;

import org.jspecify.annotations.NullMarked;
