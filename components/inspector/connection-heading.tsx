import type { Scope } from './scope.ts';

/** Which connection what follows is of; nothing where there is one alone. */
export function ConnectionHeading({ scope, among }: { scope: Scope; among: readonly Scope[] }) {
  if (among.length < 2) return null;
  const { label, region } = scope.topology.connection;
  return (
    <h3 className="border-b border-line bg-raised px-4 py-2 font-medium">
      {label} <span className="text-mute">{region}</span>
    </h3>
  );
}
