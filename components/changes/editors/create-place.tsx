'use client';

import { CONTROL } from '#components/ui/field.tsx';
import { ProductionBadge } from '#components/ui/production-badge.tsx';
import type { Connection } from '#lib/contracts/connection.ts';

type CreatePlaceProps = {
  at: Connection;
  /** Where else it can be made; `at` is among them. */
  among: readonly Connection[];
  onChoose: (id: string) => void;
};

const nameOf = ({ label, region }: Connection) => `${label}, ${region}`;

/** In which connection something is made, and the choice where several are shown. */
export function CreatePlace({ at, among, onChoose }: CreatePlaceProps) {
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-soft">
      {among.length === 1 ? (
        <span>In {nameOf(at)}.</span>
      ) : (
        <label className="flex items-center gap-2">
          In
          <select
            aria-label="In which connection"
            value={at.id}
            onChange={(event) => onChoose(event.target.value)}
            className={`${CONTROL} w-auto`}
          >
            {among.map((connection) => (
              <option key={connection.id} value={connection.id}>
                {nameOf(connection)}
              </option>
            ))}
          </select>
        </label>
      )}
      {at.production && <ProductionBadge />}
      <span>Nothing happens before you have read the plan.</span>
    </div>
  );
}
