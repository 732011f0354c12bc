import { CopyButton } from '#components/ui/copy-button.tsx';
import { ScrollRegion } from '#components/ui/scroll-region.tsx';
import { prettyJson } from './pretty-json.ts';

/** JSON, indented to be read; what is copied is the text as AWS has it. */
export function JsonBlock({ json, label }: { json: string; label: string }) {
  return (
    <div className="relative">
      <ScrollRegion label={`${label} as JSON`} className="max-h-96 p-3 pr-10">
        <pre className="font-mono text-xs leading-5">{prettyJson(json)}</pre>
      </ScrollRegion>
      <span className="absolute top-1.5 right-1.5">
        <CopyButton text={json} label={`Copy ${label}`} />
      </span>
    </div>
  );
}
