'use client';

import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { readPalette } from '#components/map/palette.ts';
import { Button } from '#components/ui/button.tsx';
import type { NumbersStore } from '#lib/client/numbers.ts';
import { saveFile } from '#lib/client/save-file.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { formatInstant } from '#lib/format/instant.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { topologyPart, type Which } from '#lib/topology/export/part.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import type { Layout } from '#lib/topology/model.ts';
import { mapSvg } from './map-svg.ts';
import { toPng } from './to-png.ts';

type PicturePreviewProps = {
  format: 'svg' | 'png';
  topology: Topology;
  which: Which;
  /** Where everything stands on the screen: the whole map is drawn so, a part is drawn together. */
  layout: Layout;
  numbers: NumbersStore;
};

/** The map as a picture of the moment in which it is mounted, in the colours of the page; the map itself goes on. */
export function PicturePreview(props: PicturePreviewProps) {
  const { format, topology } = props;
  const [at] = useState(() => Date.now());
  const [problem, setProblem] = useState<string | null>(null);
  const [svg] = useState(() => drawPicture(props, at));
  const url = useObjectUrl(svg);
  const fileName = `weir-${topology.connection.region}-${new Date(at).toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')}.${format}`;
  const save = async () => {
    try {
      saveFile(fileName, format === 'svg' ? svg : await toPng(svg));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'This browser cannot draw the picture.');
    }
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-mono text-xs text-soft">{fileName}</span>
        <Button size="sm" onClick={() => void save()}>
          <Download aria-hidden />
          Download
        </Button>
      </div>
      {problem !== null && (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      )}
      <div className="grid h-[46vh] place-items-center overflow-hidden rounded-[7px] border border-line bg-ground">
        {/* biome-ignore lint/performance/noImgElement: it is made here, and never fetched */}
        {url && <img src={url} alt="Preview of the map" className="max-h-[46vh] max-w-full" />}
      </div>
    </div>
  );
}

/** `at` in ms since epoch. */
function drawPicture({ topology, which, layout, numbers }: PicturePreviewProps, at: number): Blob {
  const graph = buildGraph(topologyPart(topology, which));
  const own = which.kind === 'all' ? layout : layoutColumns(graph).layout;
  const { label, account, region } = topology.connection;
  const caption = [label, account, region, `counts at ${formatInstant(at, 'utc')}`].filter(Boolean).join(' · ');
  const text = mapSvg({ graph, layout: own, numbersOf: (arn) => numbers.get(arn), palette: readPalette(), caption });
  return new Blob([text], { type: 'image/svg+xml' });
}

function useObjectUrl(blob: Blob): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
