import type { ClientResult } from '../clients/client.ts';
import type { KnownDifferences } from '../differences/known.ts';
import { type Surprise, surprises } from '../judge.ts';
import type { Column } from './matrix.ts';

function surpriseWords(surprise: Surprise): string {
  switch (surprise.kind) {
    case 'new':
      return `${surprise.name}\n    ${surprise.what}`;
    case 'gone':
      return `${surprise.name}\n    is listed as a difference, and does as AWS says`;
    case 'no such check':
      return `${surprise.name}\n    is listed as a difference, and nothing of that name was asked`;
  }
}

/** What must be looked at after a run, a paragraph each; none where all is as `differences/` says. */
export function complaintsOf(columns: readonly Column[], known: KnownDifferences, only: string): string[] {
  return columns.flatMap((column) => {
    if (column.kind === 'missing') return [];
    const { server, outcomes, matcher, weir } = column;
    const found = surprises(outcomes, known[server.name]).filter(({ name }) => name.includes(only));
    const failed = weir ? weir.integration.failed + weir.browser.failed : 0;
    return [
      ...found.map((surprise) => `${server.name}: ${surpriseWords(surprise)}`),
      ...(matcher?.matcherWrong ?? []).map((name) => `${server.name}: Weir’s matcher differs from AWS in ${name}`),
      ...(failed > 0 ? [`${server.name}: ${failed} of Weir’s own tests failed before it\n${weir?.output}`] : []),
    ];
  });
}

/** The same of the real clients. */
export function clientComplaints(results: readonly ClientResult[]): string[] {
  return results.flatMap(({ name, outcome }) => (outcome.kind === 'failed' ? [`${name}: ${outcome.why}`] : []));
}
