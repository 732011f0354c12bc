import type { ObservedChange } from '#lib/contracts/activity.ts';
import { formatDuration } from '#lib/format/duration.ts';
import { formatInstant, type Zone } from '#lib/format/instant.ts';

const WORDS: Record<ObservedChange['change'], string> = {
  appeared: 'Appeared',
  changed: 'Changed',
  disappeared: 'Disappeared',
};

/** One observed change: when, what, and each field before and after. */
export function ObservedChangeItem({ entry, zone }: { entry: ObservedChange; zone: Zone }) {
  const fields = [...new Set([...Object.keys(entry.before ?? {}), ...Object.keys(entry.after ?? {})])];
  return (
    <li className="border-b border-line py-3 last:border-b-0">
      <p className="flex justify-between gap-2">
        <span className="font-medium">{WORDS[entry.change]}</span>
        <time dateTime={entry.at} className="text-xs text-mute">
          {formatInstant(entry.at, zone)}
        </time>
      </p>
      {entry.change === 'changed' && (
        <dl className="mt-1 flex flex-col gap-1 text-xs">
          {fields.map((field) => (
            <div key={field}>
              <dt className="text-soft">{field}</dt>
              <dd className="font-mono break-all">
                <del className="text-mute">{show(field, entry.before?.[field])}</del>
                <span aria-hidden> → </span>
                <ins className="no-underline">{show(field, entry.after?.[field])}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function show(field: string, value: unknown): string {
  if (value === undefined || value === null) return 'none';
  if (field === 'retention' && typeof value === 'number') return formatDuration(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
