import { z } from 'zod';

/** The answer of `GET /api/health`: no AWS call is made for it. */
export const HealthCheck = z.object({ status: z.literal('ok'), version: z.string() });
export type HealthCheck = z.infer<typeof HealthCheck>;
