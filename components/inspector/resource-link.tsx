import { AppWindow, CircleX, Inbox, type LucideIcon, Share2 } from 'lucide-react';
import { protocolIcon } from '#components/map/protocol-icon.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { GraphNode } from '#lib/topology/model.ts';
import type { Scope } from './scope.ts';

/** Names a resource and selects it; plain text where the map does not have it. */
export function ResourceLink({ id, scope }: { id: string; scope: Scope }) {
  const node = scope.graph.nodes.get(id);
  if (!node) return <span className="break-all">{nameOfArn(id)}</span>;
  const Icon = iconOf(node);
  return (
    <button
      type="button"
      onClick={() => scope.onSelect(id)}
      className="inline-flex max-w-full items-start gap-1.5 rounded-[4px] text-left text-flow hover:underline"
    >
      <Icon aria-hidden className="mt-[3px] size-3.5 shrink-0" />
      <span className="min-w-0 break-all">{node.name}</span>
    </button>
  );
}

function iconOf(node: GraphNode): LucideIcon {
  switch (node.kind) {
    case 'topic':
      return Share2;
    case 'queue':
      return Inbox;
    case 'dead-letter-queue':
      return CircleX;
    case 'endpoint':
      return protocolIcon(node.protocol);
    case 'application':
      return AppWindow;
  }
}
