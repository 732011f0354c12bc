'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useElementSize } from '#components/map/use-element-size.ts';
import { ScrollRegion } from '#components/ui/scroll-region.tsx';
import { bytesPerLine, hexLine } from './hex-lines.ts';

/** px */
const LINE_HEIGHT = 20;

/** Bytes as a dump: offset, bytes, characters. Only the lines in sight are mounted. */
export function HexView({ bytes, label }: { bytes: Uint8Array; label: string }) {
  const scroller = useRef<HTMLElement>(null);
  const perLine = bytesPerLine(bytes.length, useElementSize(scroller)?.width ?? 0);
  const virtual = useVirtualizer({
    count: Math.ceil(bytes.length / perLine),
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 16,
  });
  return (
    <ScrollRegion
      ref={scroller}
      label={`${label}, as hexadecimal`}
      className="max-h-[min(44vh,520px)] p-3 font-mono text-[11px] [font-variant-ligatures:none] focus-visible:outline-offset-[-2px]"
    >
      <div className="relative w-max" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const { offset, hex, ascii } = hexLine(bytes, index, perLine);
          return (
            <div key={index} className="absolute whitespace-pre" style={{ top: start, height: LINE_HEIGHT }}>
              <span className="text-mute">{offset}</span>
              {`  ${hex}  `}
              <span className="text-soft">{ascii}</span>
            </div>
          );
        })}
      </div>
    </ScrollRegion>
  );
}
