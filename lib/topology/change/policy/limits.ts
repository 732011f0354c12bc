/** What a queue's policy holds at the most. SQS developer guide, "Quotas related to policies". */
export const POLICY_LIMITS = { statements: 20, bytes: 8192 } as const;
