'use client';

import { ShieldAlert } from 'lucide-react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Menu } from '#components/ui/menu.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Topic } from '#lib/contracts/topic.ts';

/** What cannot be taken back of a topic, apart from the rest. It opens a plan, which asks for the topic's whole name. */
export function TopicDanger({ topic }: { topic: Topic }) {
  return (
    <Menu
      trigger={
        <IconButton label="Delete">
          <ShieldAlert aria-hidden className="text-danger" />
        </IconButton>
      }
      items={[
        {
          id: 'delete',
          label: 'Plan to delete the topic…',
          danger: true,
          onSelect: () => propose([{ kind: 'deleteTopic', topicArn: topic.arn }]),
        },
      ]}
    />
  );
}
