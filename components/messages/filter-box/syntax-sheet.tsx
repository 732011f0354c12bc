'use client';

import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Popover } from '#components/ui/popover.tsx';

type Line = readonly [code: string, words: string];

const FIELDS: readonly Line[] = [
  ['body.order.total > 100', 'JSON inside the body, all wrappings taken off'],
  ['body.items[0].sku = "a"', 'a place in a list; [*] is any of them'],
  ['body["odd key"] exists', 'a key of any name'],
  ['attr.kind in ("a", "b")', 'a message attribute'],
  ['text ~ "time.?out"', 'the body as text, raw or decoded'],
  ['receives >= 3', 'receive count'],
  ['age > 5m && size < 10KiB', 'units: ms s m h d, B KiB MiB'],
  ['sent > "2026-01-15T12:00"', 'UTC where no zone is named'],
  ['group = "g-1"', 'message group'],
  ['from = "orders"', 'source queue or topic, by name or ARN'],
  ['id startsWith "a2c1"', 'message id'],
];

const OPERATORS: readonly Line[] = [
  ['=  !=  <  <=  >  >=', 'numbers as numbers, text as text'],
  ['~  ~*', 'regular expression (RE2); ~* in any case'],
  ['contains  startsWith', 'part of a text; contains also finds in a list'],
  ['in (…)  exists', 'one of several; is there at all'],
  ['&&  ||  !  ( )', 'also and, or, not; && binds closer than ||'],
];

/** The grammar on one small sheet. */
export function SyntaxSheet() {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label="How filters are written"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <IconButton label="How filters are written">
          <CircleHelp />
        </IconButton>
      }
    >
      <h3 className="mb-2 text-sm font-bold">How filters are written</h3>
      <Lines lines={FIELDS} />
      <h4 className="mt-3 mb-1 text-xs text-mute">Operators</h4>
      <Lines lines={OPERATORS} />
      <p className="mt-3 text-xs text-soft">
        A test of what a message does not have is false: body.x != 1 wants an x that is not 1. To want none, write
        !(body.x exists).
      </p>
    </Popover>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
      {lines.map(([code, words]) => (
        <div key={code} className="contents">
          <dt className="font-mono text-2xs whitespace-pre [font-variant-ligatures:none]">{code}</dt>
          <dd className="text-2xs text-soft">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
