/**
 * Guidance to work and at work: trajectories with their phases, routes, guides, contacts, goals and
 * endings, and assessments.
 */
@NullMarked
package nl.pow.core.trajectory;

import org.jspecify.annotations.NullMarked;
