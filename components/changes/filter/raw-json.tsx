import { reformatJson } from '#lib/messages/json/reformat-json.ts';

/** Part of a policy that the form has no fields for, on one line. */
export function RawJson({ json }: { json: string }) {
  return (
    <div className="min-w-0 flex-1">
      <code className="block font-mono text-xs break-all">{reformatJson(json, 'spaced')}</code>
      <p className="text-xs text-mute">The form has no fields for this: it can be edited as JSON.</p>
    </div>
  );
}
