import type { Differences } from './difference.ts';

export const motoDifferences: Differences = {};
