import type { Step } from './filter/expression.ts';

/**
 * Whether `test` holds for a value that a path leads to from `root`. It goes only into what the message itself has: own
 * values of plain objects and elements of arrays, never a getter, a prototype or an array's `length`.
 */
export function someAtPath(root: unknown, path: readonly Step[], test: (value: unknown) => boolean, at = 0): boolean {
  const step = path[at];
  if (step === undefined) return root !== undefined && test(root);
  if (step === 'any') {
    return Array.isArray(root) && root.some((_, i) => someAtPath(ownValue(root, i), path, test, at + 1));
  }
  if ('index' in step) return Array.isArray(root) && someAtPath(ownValue(root, step.index), path, test, at + 1);
  return !Array.isArray(root) && someAtPath(ownValue(root, step.key), path, test, at + 1);
}

/** The value that `of` itself has under `key`; a getter is not run. */
export function ownValue(of: unknown, key: string | number): unknown {
  if (typeof of !== 'object' || of === null) return undefined;
  return Object.getOwnPropertyDescriptor(of, key)?.value;
}
