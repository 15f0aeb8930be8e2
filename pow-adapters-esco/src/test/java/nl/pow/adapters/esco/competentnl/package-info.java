/** Tests of CompetentNL, on a small export made by hand. */
@NullMarked
package nl.pow.adapters.esco.competentnl;

import org.jspecify.annotations.NullMarked;
