/** Root types: ids, codes, three-valued facts, periods, problems and the root of all exceptions. */
@NullMarked
package nl.pow.core;

import org.jspecify.annotations.NullMarked;
