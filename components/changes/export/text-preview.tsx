'use client';

import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Remote } from '#components/inspector/remote.tsx';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { ScrollRegion } from '#components/ui/scroll-region.tsx';
import { exportOptions } from '#lib/client/queries/exports.ts';
import { saveFile } from '#lib/client/save-file.ts';
import { formatCount } from '#lib/format/count.ts';

/** Lines that are shown; the file has all. */
const MOST_LINES = 2_000;

/** A file that the server writes: what is in it, to be copied or saved. */
export function TextPreview({ connection, path }: { connection: string; path: string }) {
  const query = useQuery(exportOptions(connection, path));
  return (
    <Remote query={query} what="Writing the export">
      {({ fileName, text }) => <File fileName={fileName} text={text} />}
    </Remote>
  );
}

function File({ fileName, text }: { fileName: string; text: string }) {
  const lines = text.split('\n');
  const more = lines.length - MOST_LINES;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-mono text-xs text-soft">{fileName}</span>
        <CopyButton text={text} label="Copy the export" />
        <Button size="sm" onClick={() => saveFile(fileName, text)}>
          <Download aria-hidden />
          Download
        </Button>
      </div>
      <ScrollRegion label={`Preview of ${fileName}`} className="h-[46vh] p-3">
        <pre className="font-mono text-xs leading-5 [font-variant-ligatures:none]">
          {lines.slice(0, MOST_LINES).join('\n')}
        </pre>
      </ScrollRegion>
      {more > 0 && <p className="text-xs text-mute">{formatCount(more)} more lines are in the file.</p>}
    </div>
  );
}
