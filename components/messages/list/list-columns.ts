import type { MessageId, SeenMessage } from '#lib/contracts/message.ts';

/** A column that every list knows. */
export type KnownColumn = 'sent' | 'receives' | 'from' | 'preview' | 'group' | 'attributes' | 'size' | 'age' | 'dies';

/** The values that a JSON path leads to, by message; `null` = it leads nowhere in that one. */
export type PathColumn = { path: string; values: ReadonlyMap<MessageId, string | null> };

export type ListColumn = {
  label: string;
  /** px; the narrowest, where the column grows. */
  width: number;
  grows?: boolean;
  numeric?: boolean;
} & ({ kind: KnownColumn } | ({ kind: 'path' } & PathColumn));

type Facts = {
  messages: readonly SeenMessage[];
  paths: readonly PathColumn[];
  /** seconds; `null` = not known. */
  retention: number | null;
  /** Would say the same in every row. */
  without?: ReadonlySet<KnownColumn> | undefined;
};

/** The columns from left to right: the person's own before the preview. What would be empty in every row is left out. */
export function columnsOf({ messages, paths, retention, without }: Facts): ListColumn[] {
  const any = (has: (message: SeenMessage) => unknown) => messages.some(has);
  const columns: ListColumn[] = [
    { kind: 'sent', label: 'Sent', width: 84 },
    { kind: 'receives', label: 'Receives', width: 70 },
    ...(any((message) => message.topicArn ?? message.cameFrom) ? [FROM] : []),
    ...paths.map((column): ListColumn => ({ kind: 'path', label: column.path, width: 120, ...column })),
    { kind: 'preview', label: 'Body', width: 220, grows: true },
    { kind: 'size', label: 'Size', width: 88, numeric: true },
    { kind: 'age', label: 'Age', width: 84, numeric: true },
    ...(retention === null ? [] : [DIES]),
    ...(any(({ groupId }) => groupId !== null) ? [GROUP] : []),
    ...(any(({ attributes }) => attributes === null || Object.keys(attributes).length > 0) ? [ATTRIBUTES] : []),
  ];
  return without ? columns.filter(({ kind }) => kind === 'path' || !without.has(kind)) : columns;
}

const FROM: ListColumn = { kind: 'from', label: 'From', width: 116 };
const DIES: ListColumn = { kind: 'dies', label: 'Dies in', width: 96, numeric: true };
const GROUP: ListColumn = { kind: 'group', label: 'Group', width: 120 };
const ATTRIBUTES: ListColumn = { kind: 'attributes', label: 'Attributes', width: 200 };

/** px; height of a row, the header's too. */
export const ROW_HEIGHT = 32;

/** px; width of the mark before a row that can be selected. */
const MARK_WIDTH = 36;

/** A row's columns as CSS has them, and the width under which they do not fit, in px. */
export function tracksOf(columns: readonly ListColumn[], selectable: boolean): { tracks: string; leastWidth: number } {
  const marks = selectable ? [{ width: MARK_WIDTH, grows: false }] : [];
  const all = [...marks, ...columns];
  return {
    tracks: all.map(({ width, grows }) => (grows ? `minmax(${width}px,1fr)` : `${width}px`)).join(' '),
    leastWidth: all.reduce((sum, { width }) => sum + width, 0),
  };
}
