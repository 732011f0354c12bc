'use client';

import { useState } from 'react';
import { FileButton } from '#components/ui/file-button.tsx';
import { formatBytes } from '#lib/format/bytes.ts';

/** bytes; no message is larger. */
const MOST_BYTES = 1024 * 1024;

/** Takes a binary value from a file, which stays in the browser until it is sent. */
export function BinaryFile({ onRead }: { onRead: (base64: string) => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  async function read(file: File): Promise<void> {
    if (file.size > MOST_BYTES) {
      setProblem(`${file.name} has ${formatBytes(file.size)}; a message takes ${formatBytes(MOST_BYTES)}.`);
      return;
    }
    setProblem(null);
    onRead(base64Of(new Uint8Array(await file.arrayBuffer())));
  }
  return (
    <div className="mt-1">
      <FileButton label="From a file…" onFile={(file) => void read(file)} />
      {problem && <p className="mt-1 text-xs text-danger">{problem}</p>}
    </div>
  );
}

/** In pieces, since a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
