/** Every attribute by AWS's own name, folded away until asked for. */
export function AttributeList({ attributes }: { attributes: Readonly<Record<string, string>> }) {
  const rows = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <details className="px-4 py-3">
      <summary className="cursor-pointer text-xs font-medium text-mute hover:text-ink">
        All attributes ({rows.length})
      </summary>
      <dl className="mt-2 flex flex-col gap-2 font-mono text-xs">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt className="text-mute">{name}</dt>
            <dd className="break-all">{value === '' ? '(empty)' : value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
