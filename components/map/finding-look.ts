import type { Finding } from '#lib/contracts/finding.ts';
import type { Glyph } from './glyphs.ts';
import type { HealthTone } from './health-look.ts';

export type Severity = Finding['severity'];

type FindingLook = {
  /** One sentence for legend and hover. */
  meaning: string;
  tone: HealthTone;
  glyph: Glyph;
};

/** How a finding is shown on what it is about, the worst first: the one table that badge, painter and legend read. */
export const FINDING_LOOK: Record<Severity, FindingLook> = {
  loss: { meaning: 'Finding: messages are lost', tone: 'danger', glyph: 'loss' },
  exposure: { meaning: 'Finding: others can read or write', tone: 'growing', glyph: 'exposure' },
  risk: { meaning: 'Finding: messages are lost when something fails', tone: 'quiet', glyph: 'risk' },
};

/** The worst first. */
export const SEVERITIES = ['loss', 'exposure', 'risk'] as const satisfies readonly Severity[];
