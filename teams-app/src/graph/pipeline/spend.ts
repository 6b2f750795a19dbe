import type { Middleware } from '@microsoft/microsoft-graph-client';
import type { Budget } from './createBudget';
import { layer } from './layer';

/** Draws each attempt's resource units from the budget; it sits inside `retry` because a throttled call counts as well. */
export const spend = (budget: Budget): Middleware =>
  layer(async (context, exchange, next) => {
    await budget.take(exchange.cost, exchange.urgency);
    await next();
    if (context.response) budget.learn(context.response.status, context.response.headers);
  });
