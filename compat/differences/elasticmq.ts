import type { Differences } from './difference.ts';

export const elasticmqDifferences: Differences = {};
