'use client';

import type { Scope } from '#components/inspector/scope.ts';
import { Section } from '#components/inspector/section.tsx';
import { about } from '#lib/topology/findings/by-id.ts';
import { FindingCard } from './finding-card.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { useFindings } from './use-findings.ts';

/** What is wrong with one node or edge; nothing where nothing is, and nothing is open. */
export function SubjectFindings({ id, scope }: { id: string; scope: Scope }) {
  const list = useFindings(scope.connection);
  if (!list) return null;
  const { findings, cannotTell } = about(list, id);
  if (findings.length + cannotTell.length === 0) return null;
  return (
    <Section title="Findings">
      <div className="flex flex-col gap-2">
        {findings.length > 0 && (
          <ul className="flex flex-col gap-2">
            {findings.map((finding) => (
              <FindingCard key={finding.id} finding={finding} />
            ))}
          </ul>
        )}
        <OpenQuestions cannotTell={cannotTell} />
      </div>
    </Section>
  );
}
