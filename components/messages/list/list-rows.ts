import type { SeenMessage } from '#lib/contracts/message.ts';

/** Messages that stand together under a name: a FIFO lane, a shape, a path's value. */
export type MessageGroup = {
  id: string;
  label: string;
  /** Said of all of them, e.g. that they are locked. */
  note?: string | null;
  messages: readonly SeenMessage[];
};

export type GroupListRow = { kind: 'group'; id: string; group: MessageGroup; open: boolean };
export type MessageListRow = { kind: 'message'; id: string; message: SeenMessage; groupId: string | null };
export type ListRow = GroupListRow | MessageListRow;

const messageRow = (message: SeenMessage, group: MessageGroup | null): MessageListRow => ({
  kind: 'message',
  id: `message ${message.messageId}`,
  message,
  groupId: group && groupRowId(group),
});

const groupRowId = ({ id }: MessageGroup) => `group ${id}`;

/** What the list shows from top to bottom: each group's head, and its messages unless it is closed. */
export function rowsOf(
  messages: readonly SeenMessage[],
  groups: readonly MessageGroup[] | null,
  closed: ReadonlySet<string>,
): ListRow[] {
  if (groups === null) return messages.map((message) => messageRow(message, null));
  return groups.flatMap((group): ListRow[] => {
    const id = groupRowId(group);
    const open = !closed.has(id);
    const head: ListRow = { kind: 'group', id, group, open };
    return open ? [head, ...group.messages.map((message) => messageRow(message, group))] : [head];
  });
}
