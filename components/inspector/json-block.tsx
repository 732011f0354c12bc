import { CopyButton } from '#components/ui/copy-button.tsx';
import { prettyJson } from './pretty-json.ts';

/** JSON, indented to be read; what is copied is the text as AWS has it. */
export function JsonBlock({ json, label }: { json: string; label: string }) {
  return (
    <div className="relative">
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={`${label} as JSON`}
        className="max-h-96 overflow-auto rounded-[7px] border border-line bg-ground p-3 pr-10"
      >
        <pre className="font-mono text-xs leading-5">{prettyJson(json)}</pre>
      </section>
      <span className="absolute top-1.5 right-1.5">
        <CopyButton text={json} label={`Copy ${label}`} />
      </span>
    </div>
  );
}
