/** CompetentNL, read from an export that somebody supplies, tied to ESCO by its own matches. */
@NullMarked
package nl.pow.adapters.esco.competentnl;

import org.jspecify.annotations.NullMarked;
