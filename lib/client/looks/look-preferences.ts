import { type Remembered, remembered } from '../remembered.ts';

/** Whether messages take most of the window. */
export const wide = remembered<boolean>('weir.wide-messages', false, (value) => typeof value === 'boolean');

/** JSON paths that one look can be asked for at once. */
const MOST_PATHS = 8;

function isPaths(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST_PATHS && value.every((path) => typeof path === 'string');
}

/** The JSON paths that the person picked as columns of a queue's messages; two servers may have a queue of one ARN. */
export const pickedPaths = (connection: string, arn: string): Remembered<readonly string[]> =>
  remembered(`weir.columns.${connection}.${arn}`, [], isPaths);

/** A path more, at the end; at most as many as can be asked for. */
export function withPath(paths: readonly string[], path: string): readonly string[] {
  return paths.includes(path) ? paths : [...paths, path].slice(-MOST_PATHS);
}
