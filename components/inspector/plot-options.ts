import type uPlot from 'uplot';
import { formatCount } from '#lib/format/count.ts';
import { formatTime, type Zone } from '#lib/format/instant.ts';
import { type DepthPoint, WINDOW } from './depth-series.ts';

/** uPlot's data: seconds since epoch, then depths. */
export function plotData(points: readonly DepthPoint[]): uPlot.AlignedData {
  return [points.map((point) => point.at / 1000), points.map((point) => point.visible)];
}

/** How the chart looks in the theme of the moment: the colours are read from the element's CSS variables. */
export function plotOptions(element: HTMLElement, zone: Zone): uPlot.Options {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const axis = {
    stroke: colour('mute'),
    font: `11px ${style.fontFamily}`,
    grid: { stroke: colour('line'), width: 1 },
    ticks: { show: false },
    gap: 4,
  };
  return {
    width: element.clientWidth,
    height: element.clientHeight,
    legend: { show: false },
    cursor: { show: false },
    padding: [8, 8, 0, 0],
    scales: {
      x: { range: (_plot, _first, last) => [last - WINDOW / 1000, last] },
      y: { range: (_plot, _low, high) => [0, Math.max(4, high * 1.1)] },
    },
    axes: [
      { ...axis, size: 20, space: 90, values: (_plot, times) => times.map((time) => minuteOf(time, zone)) },
      { ...axis, size: 44, space: 22, values: (_plot, depths) => depths.map(wholeOnly) },
    ],
    series: [
      {},
      {
        stroke: colour('flow'),
        fill: `color-mix(in srgb, ${colour('flow')} 16%, transparent)`,
        width: 1.5,
        points: { show: false },
      },
    ],
  };
}

function minuteOf(time: number, zone: Zone): string {
  return formatTime(time * 1000, zone).slice(0, 5);
}

function wholeOnly(depth: number): string {
  return Number.isInteger(depth) ? formatCount(depth) : '';
}
