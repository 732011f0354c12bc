import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import type { ResourceKind } from '#lib/topology/change-forms/attribute-field.ts';
import type { Rule } from '#lib/topology/change-forms/policy/who-may.ts';
import { DEED_WORDS } from './deed-words.ts';

type RuleItemProps = { kind: ResourceKind; rule: Rule; onRemove?: ((rule: Rule) => void) | undefined };

/** One statement: whom it is about, what they may do and when, and what is wrong with it. */
export function RuleItem({ kind, rule, onRemove }: RuleItemProps) {
  const { effect, whoWords, deeds, conditions, wide, ours, sid, index } = rule;
  const allows = effect === 'Allow';
  const Icon = !allows ? CircleX : wide ? TriangleAlert : CircleCheck;
  const tone = !allows ? 'text-danger' : wide ? 'text-growing' : 'text-flowing';
  const what =
    deeds.length > 0 ? deeds.map((deed) => DEED_WORDS[kind][deed].toLowerCase()).join(', ') : 'other actions';
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${tone}`} />
      <div className="min-w-0 flex-1 break-words">
        <p>
          <span className="sr-only">{effect}: </span>
          <span className="font-medium">{capital(whoWords)}</span> {allows ? 'may' : 'may not'}: {what}
        </p>
        {conditions.map((condition) => (
          <p key={condition} className="text-soft">
            only {condition}
          </p>
        ))}
        {wide && <p className="text-growing">{wide}</p>}
        <p className="mt-0.5 flex flex-wrap items-center gap-1.5 text-xs text-mute">
          {ours && <Badge tone="flow">written by Weir</Badge>}
          {sid ?? `statement ${index + 1}`}
        </p>
      </div>
      {onRemove && (
        <Button size="sm" aria-label={`Remove ${sid ?? `statement ${index + 1}`}…`} onClick={() => onRemove(rule)}>
          Remove…
        </Button>
      )}
    </li>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
