import { DeadLetterActions } from '#components/changes/editors/dead-letter-actions.tsx';
import type { Queue } from '#lib/contracts/queue.ts';
import { maxReceiveWords } from './redrive-words.ts';
import { ResourceLink } from './resource-link.tsx';
import type { Scope } from './scope.ts';
import { Section } from './section.tsx';

/** Where a queue's spent messages go. */
export function DeadLetterTarget({ queue, scope }: { queue: Queue; scope: Scope }) {
  return (
    <Section title="Its dead letters go to">
      <Target queue={queue} scope={scope} />
      <DeadLetterActions key={queue.deadLetter?.arn ?? ''} queue={queue} scope={scope} />
    </Section>
  );
}

function Target({ queue, scope }: { queue: Queue; scope: Scope }) {
  if (!queue.deadLetter) {
    return (
      <p className="text-soft">
        {queue.access.state === 'readable'
          ? 'No dead-letter queue: a message that is never deleted comes back until its retention ends.'
          : 'Not read yet.'}
      </p>
    );
  }
  const target = scope.graph.nodes.get(queue.deadLetter.arn);
  const gone = target && 'queue' in target && target.queue.access.state === 'missing';
  return (
    <>
      <ResourceLink id={queue.deadLetter.arn} scope={scope} />
      <p className="mt-1 text-soft">{maxReceiveWords(queue.deadLetter.maxReceiveCount)}</p>
      {gone && (
        <p className="mt-1 text-danger">That queue does not exist any more: messages stay here until retention ends.</p>
      )}
    </>
  );
}
