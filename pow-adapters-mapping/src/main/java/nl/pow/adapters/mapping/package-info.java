/** Exports of other systems in CSV, read through a mapping profile that tells column for column. */
@NullMarked
package nl.pow.adapters.mapping;

import org.jspecify.annotations.NullMarked;
