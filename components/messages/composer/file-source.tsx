'use client';

import { useState } from 'react';
import { FileButton } from '#components/ui/file-button.tsx';
import type { Amount } from '#lib/client/sends/amount.ts';
import { readMessageFile } from '#lib/client/sends/outgoing.ts';
import type { SendTarget } from '#lib/client/sends/send-target.ts';
import { formatBytes } from '#lib/format/bytes.ts';
import { formatCount } from '#lib/format/count.ts';

type FileSourceProps = { file: Amount['file']; target: SendTarget; onFile: (file: Amount['file']) => void };

/** Messages of an NDJSON file: an export of Weir, or lines of `{"body": "…"}`. It is read here and sent piece by piece. */
export function FileSource({ file, target, onFile }: FileSourceProps) {
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  async function read(chosen: File): Promise<void> {
    setReading(chosen.name);
    setProblem(null);
    onFile(null);
    await readMessageFile(chosen).then(onFile, () => setProblem(`The browser could not read ${chosen.name}.`));
    setReading(null);
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <FileButton label="Choose an NDJSON file…" accept=".ndjson,.jsonl,.json" onFile={(chosen) => void read(chosen)} />
      {reading && <p role="status">Reading {reading}…</p>}
      {problem && <p className="text-danger">{problem}</p>}
      {file && (
        <p>
          {file.file.name}, {formatBytes(file.file.size)}: {formatCount(file.messages)} messages
          {target.fifo && ', each under a fresh deduplication id'}.
        </p>
      )}
      {file && file.mistakes.length > 0 && (
        <ul className="text-xs text-danger">
          {file.mistakes.map(({ line, mistake }) => (
            <li key={line}>
              Line {line} is left out: {mistake}
            </li>
          ))}
        </ul>
      )}
      {!file && !reading && <p className="text-xs text-mute">{'An export of Weir, or lines of {"body": "…"}.'}</p>}
    </div>
  );
}
