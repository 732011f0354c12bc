import type { Finding } from '#lib/contracts/finding.ts';

/** A finding's title; it leads to its place on the map. */
export function FindingTitle({ finding: { title, about }, onGo }: { finding: Finding; onGo: (id: string) => void }) {
  return (
    <button
      type="button"
      className="min-w-0 rounded-[4px] text-left font-medium break-words hover:text-flow hover:underline"
      onClick={() => onGo(about[0] ?? '')}
    >
      {title}
    </button>
  );
}
