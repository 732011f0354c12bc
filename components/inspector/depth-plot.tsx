'use client';

import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import type { Zone } from '#lib/format/instant.ts';
import type { DepthPoint } from './depth-series.ts';
import { plotData, plotOptions } from './plot-options.ts';

/** Draws the points on a canvas as wide as its place; follows the theme and the size of the panel. */
export function DepthPlot({ points, zone }: { points: readonly DepthPoint[]; zone: Zone }) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const data = useRef(plotData(points));
  data.current = plotData(points);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const draw = () => {
      plot.current?.destroy();
      plot.current = new uPlot(plotOptions(element, zone), data.current, element);
    };
    draw();
    const resized = new ResizeObserver(() => {
      plot.current?.setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    resized.observe(element);
    const themed = new MutationObserver(draw);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      resized.disconnect();
      themed.disconnect();
      plot.current?.destroy();
      plot.current = null;
    };
  }, [zone]);

  useEffect(() => plot.current?.setData(plotData(points)), [points]);

  return <div ref={place} aria-hidden className="h-28 w-full" />;
}
