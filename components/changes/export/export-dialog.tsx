'use client';

import { useState } from 'react';
import { Dialog } from '#components/ui/dialog.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { connectionPath } from '#lib/client/api.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import type { Layout } from '#lib/topology/model.ts';
import { type Format, FormatChoice } from './format-choice.tsx';
import { type PartChoice, partQuery } from './parts.ts';
import { PicturePreview } from './picture-preview.tsx';
import { TextPreview } from './text-preview.tsx';

const FORMATS = ['cli', 'terraform', 'mermaid', 'json', 'svg', 'png'] as const satisfies readonly Format[];

const MEANING: Record<Format, string> = {
  cli: 'A bash script that makes the same from nothing: queues, topics, policies, redrive, subscriptions. Read afresh.',
  terraform: 'A configuration with import blocks for what stands already; account, region and names are variables.',
  mermaid: 'A flowchart for documents and pull requests.',
  json: 'What the API answers of it, for tools.',
  svg: 'A picture that stays sharp, with the counts of this moment.',
  png: 'A picture for chats and slides, with the counts of this moment.',
};

type ExportDialogProps = {
  connection: string;
  topology: Topology;
  layout: Layout;
  numbers: NumbersStore;
  /** The likeliest first. */
  parts: readonly PartChoice[];
  onClose: () => void;
};

/** A part of the map, or all of it, for other tools and people. */
export function ExportDialog({ connection, topology, layout, numbers, parts, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState<Format>('cli');
  const [value, setValue] = useState(parts[0]?.value);
  const which = parts.find((part) => part.value === value)?.which ?? ({ kind: 'all' } as const);
  const query = new URLSearchParams({ format, ...partQuery(which) });
  const path = `${connectionPath(connection, 'export')}?${query}`;
  return (
    <Dialog open wide onOpenChange={(open) => open || onClose()} title="Export">
      <div className="flex flex-col gap-3">
        <SelectField label="What" value={value ?? 'all'} onChange={setValue} options={parts} />
        <FormatChoice formats={FORMATS} value={format} onChange={setFormat} />
        <p className="text-sm text-soft">{MEANING[format]}</p>
        {format === 'svg' || format === 'png' ? (
          <PicturePreview key={value} {...{ format, topology, which, layout, numbers }} />
        ) : (
          <TextPreview key={path} connection={connection} path={path} />
        )}
      </div>
    </Dialog>
  );
}
