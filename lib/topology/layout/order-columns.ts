import type { Links } from './links.ts';

export type Orders = readonly [number[], number[], number[]];

/** Orders the nodes of each column so that few edges cross. */
export function orderColumns(links: Links): Orders {
  return links.columns;
}
