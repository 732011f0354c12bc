import type { Zone } from '#lib/format/instant.ts';
import type { Point } from '#lib/topology/model.ts';
import { type Remembered, remembered } from './remembered.ts';

export type Theme = 'system' | 'light' | 'dark';

const oneOf =
  <T extends string>(...choices: T[]) =>
  (value: unknown): value is T =>
    choices.some((choice) => choice === value);

/** Times are told in UTC unless the person wants their own zone. */
export const zone = remembered<Zone>('weir.zone', 'utc', oneOf('utc', 'local'));

export const theme = remembered<Theme>('weir.theme', 'system', oneOf('system', 'light', 'dark'));

/** Whether the map stands in rows of 32 px. */
export const dense = remembered<boolean>('weir.dense', false, (value) => typeof value === 'boolean');

/** Where a person dragged nodes, by id. */
export type Positions = Readonly<Record<string, Point>>;

function isPositions(value: unknown): value is Positions {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every(
    (point) => typeof point?.x === 'number' && typeof point?.y === 'number' && Object.keys(point).length === 2,
  );
}

/** Positions are a connection's own: another account's queue of the same name stays where it is. */
export const positions = (connection: string): Remembered<Positions> =>
  remembered<Positions>(`weir.positions.${connection}`, {}, isPositions);
