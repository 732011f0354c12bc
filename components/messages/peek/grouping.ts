import { lanesOf } from '#components/messages/list/lanes.ts';
import type { MessageGroup } from '#components/messages/list/list-rows.ts';
import type { Answered } from '#lib/client/looks/look-answer.ts';
import type { SeenMessage } from '#lib/contracts/message.ts';

/** What messages are grouped by: nothing, their message group, their body's shape, or the value at a JSON path. */
export type Grouping = 'none' | 'lanes' | 'shape' | (string & {});

type GroupsOf = {
  grouping: Grouping;
  messages: readonly SeenMessage[];
  /** `null` = not answered yet. */
  answered: Answered | null;
  /** Whether this look keeps consumers from the groups. */
  locked: boolean;
};

/** The groups in which messages are shown; `null` = in one list. */
export function groupsOf({ grouping, messages, answered, locked }: GroupsOf): MessageGroup[] | null {
  if (grouping === 'none') return null;
  if (grouping === 'lanes') return lanesOf(messages, locked ? 'locked by this look' : null);
  if (answered?.query.groupBy !== grouping) return null;
  const byId = new Map(messages.map((message) => [message.messageId, message]));
  const groups = answered.answer.groups.map(({ label, messages: ids }) => ({
    id: label,
    label,
    messages: ids.flatMap((id) => byId.get(id) ?? []),
  }));
  return groups.filter((group) => group.messages.length > 0);
}
