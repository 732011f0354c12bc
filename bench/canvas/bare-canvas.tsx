import { useEffect, useRef } from 'react';
import { gaugeLevel } from '#components/map/gauge-level.ts';
import { edgePath } from '#lib/topology/edge-path.ts';
import type { Box } from '#lib/topology/model.ts';
import type { makeWorld } from './world.ts';

/** The anchor of B1: the same picture by hand, with no model and no React behind a frame. */
export function BareCanvas({ world }: { world: ReturnType<typeof makeWorld> }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const brush = canvas.current?.getContext('2d');
    if (!brush) return;
    const { innerWidth: width, innerHeight: height } = window;
    const { bounds } = world.layout;
    const zoom = Math.min((width - 64) / bounds.width, (height - 120) / bounds.height);
    const picture = pictureOf(world);
    let [x, y] = [32 - bounds.x * zoom, 56 - bounds.y * zoom];
    let frame = 0;
    const draw = () => {
      frame = 0;
      brush.setTransform(1, 0, 0, 1, 0, 0);
      brush.clearRect(0, 0, width, height);
      brush.setTransform(zoom, 0, 0, zoom, x, y);
      drawPicture(brush, picture, zoom);
    };
    const onMove = (event: MouseEvent) => {
      if (event.buttons !== 1) return;
      x += event.movementX;
      y += event.movementY;
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    draw();
    window.addEventListener('mousemove', onMove);
    return () => window.removeEventListener('mousemove', onMove);
  }, [world]);
  return <canvas ref={canvas} width={window.innerWidth} height={window.innerHeight} />;
}

type DrawnNode = Box & { colour: string; level: number };

function pictureOf({ graph, layout, topology }: ReturnType<typeof makeWorld>) {
  const depths = new Map(topology.queues.map((queue) => [queue.arn, queue.visible ?? 0]));
  const nodes: DrawnNode[] = [...layout.boxes].map(([id, box]) => {
    const depth = depths.get(id);
    return {
      ...box,
      level: gaugeLevel(depth ?? 0),
      colour: depth === undefined ? '#4fb3e8' : depth > 0 ? '#3fb68b' : '#8a97a5',
    };
  });
  nodes.sort((a, b) => (a.colour < b.colour ? -1 : 1));
  const edges = [...graph.edges.values()].flatMap((edge) => {
    const [from, to] = [layout.boxes.get(edge.source), layout.boxes.get(edge.target)];
    return from && to ? [{ ...edgePath(from, to), colour: edge.kind === 'redrive' ? '#f0644b' : '#4fb3e8' }] : [];
  });
  return { nodes, edges: Object.entries(Object.groupBy(edges, (edge) => edge.colour)) };
}

function drawPicture(brush: CanvasRenderingContext2D, picture: ReturnType<typeof pictureOf>, zoom: number): void {
  brush.globalAlpha = 0.6;
  brush.lineWidth = 0.75 / zoom;
  for (const [colour, edges] of picture.edges) {
    brush.strokeStyle = colour;
    brush.beginPath();
    for (const e of edges ?? []) {
      brush.moveTo(e.x1, e.y1);
      brush.bezierCurveTo(e.cx1, e.cy1, e.cx2, e.cy2, e.x2, e.y2);
    }
    brush.stroke();
  }
  brush.globalAlpha = 1;
  brush.fillStyle = '#10161d';
  for (const node of picture.nodes) brush.fillRect(node.x, node.y, node.width, node.height);
  brush.globalAlpha = 0.3;
  for (const node of picture.nodes) {
    brush.fillStyle = node.colour;
    brush.fillRect(node.x, node.y, node.width, node.height);
  }
  brush.globalAlpha = 1;
  for (const node of picture.nodes) {
    brush.fillStyle = node.colour;
    brush.fillRect(node.x, node.y, node.width * node.level, node.height);
  }
}
