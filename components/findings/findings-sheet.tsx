'use client';

import { useQuery } from '@tanstack/react-query';
import { CircleCheck, X } from 'lucide-react';
import { ConnectionHeading } from '#components/inspector/connection-heading.tsx';
import { Remote } from '#components/inspector/remote.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { nameIn } from '#components/inspector/subject.ts';
import { SEVERITIES } from '#components/map/finding-look.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import { findingsOptions } from '#lib/client/queries/findings.ts';
import type { FindingList } from '#lib/contracts/finding.ts';
import { FindingGroup } from './finding-group.tsx';
import { countWords } from './finding-words.ts';
import { OpenQuestions } from './open-questions.tsx';
import { useAllFindings } from './use-findings.ts';

type FindingsSheetProps = {
  /** Of each connection that is shown. */
  scopes: readonly Scope[];
  /** Leads to a node or an edge on the map. */
  onGo: (id: string) => void;
  onClose: () => void;
};

/** Everything that is wrong as far as is known, by connection and by severity. */
export function FindingsSheet({ scopes, onGo, onClose }: FindingsSheetProps) {
  const found = useAllFindings(new Set(scopes.map(({ connection }) => connection)));
  const go = (id: string) => {
    onClose();
    onGo(id);
  };
  return (
    <Sheet open onOpenChange={(open) => open || onClose()} title="Findings" width={520}>
      <header className="flex shrink-0 items-center gap-2 border-b border-line px-4 py-3">
        <h2 className="min-w-0 flex-1 text-lg font-bold">{found ? countWords(found.length) : 'Findings'}</h2>
        <IconButton label="Close" onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {scopes.map((scope) => (
          <OfConnection key={scope.connection} scope={scope} among={scopes} onGo={go} onPlan={onClose} />
        ))}
      </div>
    </Sheet>
  );
}

type OfConnectionProps = { scope: Scope; among: readonly Scope[]; onGo: (id: string) => void; onPlan: () => void };

function OfConnection({ scope, among, onGo, onPlan }: OfConnectionProps) {
  const query = useQuery(findingsOptions(scope.connection));
  return (
    <>
      <ConnectionHeading scope={scope} among={among} />
      <Remote query={query} what="Looking for what is wrong">
        {(list) => <Groups list={list} scope={scope} onGo={onGo} onPlan={onPlan} />}
      </Remote>
    </>
  );
}

type GroupsProps = { list: FindingList; scope: Scope; onGo: (id: string) => void; onPlan: () => void };

function Groups({ list, scope, onGo, onPlan }: GroupsProps) {
  const bySeverity = Map.groupBy(list.findings, ({ severity }) => severity);
  return (
    <>
      {list.findings.length === 0 && (
        <EmptyState icon={<CircleCheck aria-hidden />} title="No findings on what is known">
          {list.cannotTell.length > 0
            ? 'What could not be told stands below.'
            : 'Policies, filters, dead-letter queues and encryption were looked at.'}
        </EmptyState>
      )}
      {SEVERITIES.map((severity) => {
        const findings = bySeverity.get(severity);
        return findings && <FindingGroup key={severity} {...{ severity, findings, onGo, onPlan }} />;
      })}
      <div className="px-4 py-3">
        <OpenQuestions cannotTell={list.cannotTell} nameOf={(id) => nameIn(scope.graph, id)} />
      </div>
    </>
  );
}
