import type { QueueNumbers } from '#lib/topology/model.ts';

export type ColumnId =
  | 'health'
  | 'name'
  | 'kind'
  | 'place'
  | 'visible'
  | 'inFlight'
  | 'delayed'
  | 'rate'
  | 'deadLetters'
  | 'fedBy'
  | 'at';

export type Column = {
  id: ColumnId;
  label: string;
  /** The order that a first click gives: the worst, the most, the newest, or the first letter on top. */
  first: 'ascending' | 'descending';
  numeric: boolean;
};

/** The table's columns from left to right; each can be sorted by. */
const COLUMNS: readonly Column[] = [
  { id: 'health', label: 'Health', first: 'descending', numeric: false },
  { id: 'name', label: 'Name', first: 'ascending', numeric: false },
  { id: 'kind', label: 'Kind', first: 'ascending', numeric: false },
  { id: 'visible', label: 'Depth', first: 'descending', numeric: true },
  { id: 'inFlight', label: 'In flight', first: 'descending', numeric: true },
  { id: 'delayed', label: 'Delayed', first: 'descending', numeric: true },
  { id: 'rate', label: 'Rate', first: 'descending', numeric: true },
  { id: 'deadLetters', label: 'In DLQ', first: 'descending', numeric: true },
  { id: 'fedBy', label: 'Fed by', first: 'descending', numeric: true },
  { id: 'at', label: 'As of', first: 'descending', numeric: true },
];

/** What is shown of a row, and in how much room. */
export type Columns = {
  all: readonly Column[];
  /** Whether one of them tells the connection. */
  placed: boolean;
  /** Widths of the columns, and of the last one with the link to the map. */
  grid: string;
  /** px; the narrowest table that can be read: a narrower place scrolls. */
  least: number;
};

const PLAIN: Columns = {
  all: COLUMNS,
  placed: false,
  grid: 'grid grid-cols-[112px_minmax(150px,1fr)_88px_64px_68px_68px_84px_64px_68px_80px_36px]',
  least: 884,
};

const PLACED: Columns = {
  all: COLUMNS.flatMap((column) =>
    column.id === 'kind'
      ? [column, { id: 'place', label: 'Connection', first: 'ascending', numeric: false } as const]
      : column,
  ),
  placed: true,
  grid: 'grid grid-cols-[112px_minmax(150px,1fr)_88px_112px_64px_68px_68px_84px_64px_68px_80px_36px]',
  least: 996,
};

/** With a column for the connection where several are shown. */
export const columnsFor = (placed: boolean): Columns => (placed ? PLACED : PLAIN);

/** px; height of a row, the header's too. */
export const ROW_HEIGHT = 32;

export const pickVisible = (numbers: QueueNumbers) => numbers.visible;
export const pickInFlight = (numbers: QueueNumbers) => numbers.inFlight;
export const pickDelayed = (numbers: QueueNumbers) => numbers.delayed;
export const pickRate = (numbers: QueueNumbers) => numbers.rate;
export const pickAt = (numbers: QueueNumbers) => numbers.at;
