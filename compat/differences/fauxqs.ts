import type { Differences } from './difference.ts';

export const fauxqsDifferences: Differences = {};
