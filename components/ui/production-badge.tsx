/** The word that a production connection wears everywhere: in no colour of a health, and in every theme the strongest. */
export function ProductionBadge() {
  return (
    <span className="inline-flex shrink-0 items-center rounded-[4px] bg-ink px-1.5 text-2xs leading-[18px] font-bold text-panel">
      production
    </span>
  );
}
