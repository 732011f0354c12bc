/** A key, or keys pressed together: `<Kbd keys="⌘ K" />`. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="rounded-[4px] border border-line px-1.5 font-mono text-2xs leading-[18px] whitespace-nowrap text-mute">
      {keys}
    </kbd>
  );
}
