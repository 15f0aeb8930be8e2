package nl.pow.core.report;

import nl.pow.core.party.PartnerId;
import nl.pow.core.plan.ActionId;

/**
 * The money of one partner for one action.
 *
 * @param action the action
 * @param partner the partner
 * @param grantedEuros what is granted, in whole euros
 * @param spentEuros what is spent of it, in whole euros, never more
 */
public record BudgetLine(ActionId action, PartnerId partner, int grantedEuros, int spentEuros) {}
