import type { Queue } from '#lib/contracts/queue.ts';
import { deadLettersTo } from './edges.ts';
import { ResourceLink } from './resource-link.tsx';
import type { Scope } from './scope.ts';
import { Section } from './section.tsx';

/** Whose dead letters come to a queue; nothing where none are known to. */
export function DeadLetterSources({ queue, scope }: { queue: Queue; scope: Scope }) {
  const drawn = deadLettersTo(scope.graph, queue.arn);
  const others = queue.deadLetterFor.filter((arn) => !drawn.some((edge) => edge.source === arn));
  if (drawn.length + others.length === 0) return null;
  return (
    <Section title="Dead letters come here from">
      <ul className="flex flex-col gap-1">
        {drawn.map((edge) => (
          <li key={edge.id} className="flex items-start justify-between gap-2">
            <ResourceLink id={edge.source} scope={scope} />
            <span className="shrink-0 text-xs text-soft">{edge.label}</span>
          </li>
        ))}
        {others.map((arn) => (
          <li key={arn}>
            <ResourceLink id={arn} scope={scope} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
