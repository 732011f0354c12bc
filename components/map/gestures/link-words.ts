import type { Graph } from '#lib/topology/model.ts';
import type { Link } from './link.ts';

/** What a handle is for. */
export function handleWords(link: Link): string {
  switch (link.kind) {
    case 'subscribe':
      return 'Drag to a queue to subscribe it';
    case 'redrive':
      return 'Drag to a queue: dead letters go there';
    case 'move':
      return 'Drag to another queue to move it there';
  }
}

/** The question that the next click on the map answers. */
export function questionOf(graph: Graph, link: Link): string {
  const name = nameOf(graph, link.source);
  switch (link.kind) {
    case 'subscribe':
      return `Choose the queue to subscribe to ${name}.`;
    case 'redrive':
      return `Choose the queue for the dead letters of ${name}.`;
    case 'move':
      return link.of === 'redrive'
        ? `Choose another queue for the dead letters of ${name}.`
        : `Choose the queue to move this subscription to ${name} to.`;
  }
}

/** What a drop on this queue, mobile app or device asks for. */
export function offerWords(graph: Graph, link: Link, target: string): string {
  const [source, queue] = [nameOf(graph, link.source), nameOf(graph, target)];
  switch (link.kind) {
    case 'subscribe':
      return graph.nodes.get(target)?.kind === 'application'
        ? `Subscribe a device of ${queue} to ${source}…`
        : `Subscribe ${queue} to ${source}`;
    case 'redrive':
      return `Dead letters of ${source} to ${queue}`;
    case 'move':
      return link.of === 'redrive' ? `Dead letters of ${source} to ${queue}` : `Move the subscription to ${queue}`;
  }
}

/** What a drop on empty ground asks for; `null` = nothing. */
export function emptyWords(link: Link): string | null {
  switch (link.kind) {
    case 'subscribe':
      return 'Create a queue here and subscribe it';
    case 'redrive':
      return 'Create a dead-letter queue here';
    case 'move':
      return null;
  }
}

function nameOf(graph: Graph, id: string): string {
  return graph.nodes.get(id)?.name ?? id;
}
