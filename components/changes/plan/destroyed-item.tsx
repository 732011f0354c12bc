import { TextField } from '#components/ui/text-field.tsx';
import type { Destroyed } from '#lib/contracts/plan.ts';
import { formatApprox } from '#lib/format/count.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { Graph } from '#lib/topology/model.ts';
import { aboutName } from './about-name.ts';

type DestroyedItemProps = {
  destroyed: Destroyed;
  graph: Graph;
  /** Not set where nothing can be applied. */
  typed?: { name: string; onName: (name: string) => void };
};

/** What a plan deletes: what goes with it, and its whole name to type. */
export function DestroyedItem({ destroyed, graph, typed }: DestroyedItemProps) {
  const { name, messages, subscriptions, deadLetterFor } = destroyed;
  return (
    <li className="flex flex-col gap-2 rounded-[10px] border border-danger/50 bg-danger/5 p-3">
      <p className="font-medium text-danger">
        Deletes <span className="break-all">{name}</span>
      </p>
      {messages !== null && <p className="text-soft tabular-nums">{formatApprox(messages)} messages go with it.</p>}
      <Named title="Subscriptions" names={subscriptions.map((id) => aboutName(graph, id))} />
      <Named title="Dead letters of these would have nowhere to go" names={deadLetterFor.map(nameOfArn)} />
      {typed && <TextField label={`Type ${name} to confirm`} mono value={typed.name} onChange={typed.onName} />}
    </li>
  );
}

function Named({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className="text-soft">
      <p>{title}:</p>
      <ul className="list-disc pl-5 break-all">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
