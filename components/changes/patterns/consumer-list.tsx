'use client';

import { Plus, Trash2 } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { CONTROL } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { nextId } from '#lib/topology/change-forms/next-id.ts';
import type { Consumer } from '#lib/topology/change-forms/patterns/pattern.ts';

type ConsumerListProps = { consumers: readonly Consumer[]; onChange: (consumers: readonly Consumer[]) => void };

/** More than these are no pattern any more. */
const MOST = 20;

/** Who works on what is published: each gets a queue. */
export function ConsumerList({ consumers, onChange }: ConsumerListProps) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-xs text-soft">A queue for each of these consumers</legend>
      {consumers.map((consumer, index) => (
        <div key={consumer.id} className="grid grid-cols-[1fr_32px] gap-2">
          <input
            type="text"
            aria-label={`Consumer ${index + 1}`}
            autoComplete="off"
            spellCheck={false}
            value={consumer.name}
            onChange={({ target }) =>
              onChange(consumers.map((each) => (each.id === consumer.id ? { ...each, name: target.value } : each)))
            }
            className={`${CONTROL} font-mono text-xs`}
          />
          <IconButton
            label={`Remove consumer ${consumer.name || index + 1}`}
            disabled={consumers.length === 1}
            onClick={() => onChange(consumers.filter(({ id }) => id !== consumer.id))}
          >
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        size="sm"
        className="self-start"
        disabled={consumers.length >= MOST}
        onClick={() => onChange([...consumers, newConsumer(consumers)])}
      >
        <Plus aria-hidden />
        Add consumer
      </Button>
    </fieldset>
  );
}

/** Named by its id, which no other has: a count would be taken where one was removed. */
function newConsumer(consumers: readonly Consumer[]): Consumer {
  const id = nextId(consumers.map((consumer) => consumer.id));
  return { id, name: `worker-${id + 1}` };
}
