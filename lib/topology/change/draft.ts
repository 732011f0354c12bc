import type { Plan } from '#lib/contracts/plan.ts';

/** A plan without the marks that whoever keeps it gives it. */
export type PlanDraft = Omit<Plan, 'id' | 'madeAt' | 'expiresAt'>;
