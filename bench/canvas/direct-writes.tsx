import { useEffect, useRef } from 'react';
import type { makeWorld } from './world.ts';

/** The anchor of B3: one element a queue, and numbers written straight into the DOM. `most` elements, the first ones. */
export function DirectWrites({ world, most }: { world: ReturnType<typeof makeWorld>; most: number }) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cells = new Map<string, Element>();
    for (const cell of page.current?.querySelectorAll('b[id]') ?? []) cells.set(cell.id, cell);
    window.writeDirectly = (depths) => {
      for (const { arn, visible } of depths) {
        const cell = cells.get(arn);
        if (cell) cell.textContent = String(visible);
      }
    };
  }, []);
  const { bounds } = world.layout;
  const scale = most > 1000 ? Math.min(1440 / bounds.width, 900 / bounds.height) : 0.5;
  return (
    <div ref={page} style={{ transform: `scale(${scale})`, transformOrigin: '0 0', position: 'relative' }}>
      {world.topology.queues.slice(0, most).map(({ arn, name, visible }) => {
        const { x = 0, y = 0, width, height } = world.layout.boxes.get(arn) ?? {};
        return (
          <div key={arn} style={{ position: 'absolute', left: x - bounds.x, top: y - bounds.y, width, height }}>
            {name} <b id={arn}>{visible}</b>
          </div>
        );
      })}
    </div>
  );
}
