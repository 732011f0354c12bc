import { CircleX, Radio } from 'lucide-react';
import type { Scope } from '#components/inspector/scope.ts';
import { Button } from '#components/ui/button.tsx';
import type { Queue } from '#lib/contracts/queue.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { feedingTopics } from './feeding-topics.ts';

/** topics offered by name; more are found in the queue's feeds. */
const MOST_TOPICS = 3;

/** Ways to see messages that cost this queue nothing: those that topics publish from now on, and those already given up. */
export function SafeWays({ queue, scope }: { queue: Queue; scope: Scope }) {
  const topics = feedingTopics(scope.graph, queue.arn);
  const { deadLetter } = queue;
  if (topics.length === 0 && !deadLetter) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-xs text-mute">Costs nothing here:</span>
      {topics.slice(0, MOST_TOPICS).map((topic) => (
        <Button key={topic.id} size="sm" onClick={() => scope.onSelect(topic.id, 'tail')}>
          <Radio aria-hidden />
          {topics.length === 1 ? 'Tap new messages' : `Tap ${topic.name}`}
        </Button>
      ))}
      {deadLetter && (
        <Button size="sm" className="max-w-full" onClick={() => scope.onSelect(deadLetter.arn, 'messages')}>
          <CircleX aria-hidden />
          <span className="truncate">Open {nameOfArn(deadLetter.arn)}</span>
        </Button>
      )}
    </div>
  );
}
