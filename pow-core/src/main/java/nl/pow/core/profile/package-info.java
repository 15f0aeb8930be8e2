/**
 * Words that both sides of a match share: hours, skills, languages, licences, contract forms,
 * schooling.
 */
@NullMarked
package nl.pow.core.profile;

import org.jspecify.annotations.NullMarked;
