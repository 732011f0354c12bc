import { showChange } from '#lib/client/changes/plan-desk.ts';

/** A way to another change, in a sentence. */
export function ShowChange({ id, children }: { id: string; children: string }) {
  return (
    <button type="button" className="rounded-[4px] text-flow hover:underline" onClick={() => showChange(id)}>
      {children}
    </button>
  );
}
