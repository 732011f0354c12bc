import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** False until the first picture is out and the browser has time: for what the picture can do without at first. */
export function useAfterPaint(): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => whenIdle(() => setAfter(true)), []);
  return after;
}
