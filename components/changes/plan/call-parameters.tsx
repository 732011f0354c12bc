import { prettyJson } from '#components/inspector/pretty-json.ts';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { PlanStep } from '#lib/contracts/plan.ts';
import { type CallField, callFields } from './call-fields.ts';

/** Exactly what a call tells AWS, and what each value replaces. */
export function CallParameters({ step }: { step: Pick<PlanStep, 'call' | 'before'> }) {
  return (
    <dl className="flex flex-col gap-2 rounded-[7px] border border-line bg-ground p-2.5">
      {callFields(step.call, step.before).map((field) => (
        <Parameter key={`${field.name} ${field.value}`} {...field} />
      ))}
    </dl>
  );
}

function Parameter({ name, value, was }: CallField) {
  return (
    <div className="min-w-0">
      <dt className="flex items-center justify-between gap-2 text-xs text-soft">
        {name}
        {value !== '' && <CopyButton text={value} label={`Copy ${name}`} />}
      </dt>
      <dd className="min-w-0 font-mono text-xs leading-5">
        <Value text={value} none="(taken away)" />
        {/* A policy's own difference stands below, statement by statement. */}
        {was !== undefined && name !== 'Policy' && (
          <div className="flex gap-1.5 text-mute">
            <span className="font-sans">was</span>
            <del className="min-w-0 no-underline">
              <Value text={was ?? ''} none="not set" />
            </del>
          </div>
        )}
      </dd>
    </div>
  );
}

function Value({ text, none }: { text: string; none: string }) {
  if (text === '') return <span className="font-sans text-mute">{none}</span>;
  return (
    <span className="break-all whitespace-pre-wrap">
      <VisibleText text={isJson(text) ? prettyJson(text) : text} most={16_384} />
    </span>
  );
}

const isJson = (text: string) => text.startsWith('{') || text.startsWith('[');
