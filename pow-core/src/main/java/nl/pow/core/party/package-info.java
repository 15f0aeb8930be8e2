/**
 * Organisations and professionals: employers, the people who speak for them, references to case
 * workers.
 */
@NullMarked
package nl.pow.core.party;

import org.jspecify.annotations.NullMarked;
