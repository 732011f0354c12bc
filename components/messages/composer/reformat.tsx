'use client';

import { Button } from '#components/ui/button.tsx';
import { reformatJson } from '#lib/messages/json/reformat-json.ts';

/** Two ways to write the same JSON; only white space changes. */
export function Reformat({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const json = isJson(text);
  return (
    <span className="flex">
      <Button
        look="ghost"
        className="h-6 px-2 text-xs"
        disabled={!json}
        onClick={() => onChange(reformatJson(text, 'indented'))}
      >
        Format
      </Button>
      <Button
        look="ghost"
        className="h-6 px-2 text-xs"
        disabled={!json}
        onClick={() => onChange(reformatJson(text, 'compact'))}
      >
        Compact
      </Button>
    </span>
  );
}

/** Only objects and arrays have a form to choose. */
export function isJson(text: string): boolean {
  if (!beginsAsJson(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export const beginsAsJson = (text: string) => /^\s*[[{]/.test(text);
