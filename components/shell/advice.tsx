/** What is wrong and what to do; a command at its end stands out, and one click selects it whole. */
export function Advice({ words }: { words: string }) {
  const [, sentence, command] = /^(.* Run: )(.+)$/.exec(words) ?? [];
  if (command === undefined) return <span className="text-ink">{words}</span>;
  return (
    <span className="text-ink">
      {sentence}
      <code className="rounded-[4px] bg-raised px-1 font-mono text-xs select-all">{command}</code>
    </span>
  );
}
