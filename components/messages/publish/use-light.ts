import { useEffect } from 'react';

/** Keeps nodes in the light on the map while whoever asks is there. A set of the same ids changes nothing. */
export function useLight(
  onLight: ((ids: ReadonlySet<string> | null) => void) | undefined,
  ids: readonly string[],
): void {
  const key = ids.join('\n');
  useEffect(() => {
    onLight?.(new Set(key.split('\n')));
  }, [onLight, key]);
  useEffect(() => () => onLight?.(null), [onLight]);
}
