'use client';

import { CircleX, Inbox, Info, Share2 } from 'lucide-react';
import { CONTROL } from '#components/ui/field.tsx';
import { withoutSuffix } from '#lib/topology/change-forms/name-mistake.ts';
import type { Blueprint, Part } from '#lib/topology/change-forms/patterns/blueprint.ts';
import { partWords } from './part-words.ts';

type BlueprintPreviewProps = {
  blueprint: Blueprint;
  /** By the key of the part. */
  mistakes: ReadonlyMap<string, string>;
  onName: (key: string, name: string) => void;
};

/** What a pattern would make, part by part, each under a name that can be changed; and what to know of it. */
export function BlueprintPreview({ blueprint, mistakes, onName }: BlueprintPreviewProps) {
  const topics = blueprint.parts.filter(({ kind }) => kind === 'topic').length;
  const queues = blueprint.parts.length - topics;
  return (
    <section aria-label="What is made" className="flex flex-col gap-3">
      <ul className="flex flex-col gap-2">
        {blueprint.notes.map((note) => (
          <li key={note} className="flex items-start gap-1.5 text-xs text-soft">
            <Info aria-hidden className="mt-0.5 size-3.5 shrink-0 text-flow" />
            {note}
          </li>
        ))}
      </ul>
      <h3 className="text-xs font-medium text-mute">
        Makes {topics > 0 && `${topics} topic and `}
        {queues} queues
      </h3>
      <ul className="flex flex-col gap-2">
        {blueprint.parts.map((part) => (
          <PartRow
            key={part.key}
            part={part}
            words={partWords(part, blueprint)}
            mistake={mistakes.get(part.key)}
            onName={(name) => onName(part.key, name)}
          />
        ))}
      </ul>
    </section>
  );
}

type PartRowProps = {
  part: Part;
  words: readonly string[];
  mistake: string | undefined;
  onName: (name: string) => void;
};

function PartRow({ part, words, mistake, onName }: PartRowProps) {
  const Icon = part.kind === 'topic' ? Share2 : part.key.endsWith('-dlq') ? CircleX : Inbox;
  return (
    <li className="rounded-[7px] border border-line bg-raised p-2">
      <div className="flex items-center gap-2">
        <Icon aria-hidden className="size-4 shrink-0 text-soft" />
        <input
          type="text"
          aria-label={`Name of: ${part.role}`}
          aria-invalid={mistake !== undefined}
          autoComplete="off"
          spellCheck={false}
          value={withoutSuffix(part.name)}
          onChange={(event) => onName(event.target.value)}
          className={`${CONTROL} font-mono text-xs`}
        />
        {part.fifo && <span className="shrink-0 font-mono text-xs text-mute">.fifo</span>}
      </div>
      {mistake && <p className="mt-1 pl-6 text-xs text-danger">{mistake}</p>}
      {words.map((line) => (
        <p key={line} className="mt-1 pl-6 text-xs break-words text-mute">
          {line}
        </p>
      ))}
    </li>
  );
}
