import type { CannotTell, Finding, FindingList } from '#lib/contracts/finding.ts';

/** The worst severity at each node or edge that a finding is opened at. The list has the worst first. */
export function worstById({ findings }: Pick<FindingList, 'findings'>): ReadonlyMap<string, Finding['severity']> {
  const worst = new Map<string, Finding['severity']>();
  for (const { about, severity } of findings) {
    const [id] = about;
    if (id !== undefined && !worst.has(id)) worst.set(id, severity);
  }
  return worst;
}

/** What is said of one node or edge: findings that it has a part in, the worst first, and what could not be told. */
export function about(list: FindingList, id: string): FindingList {
  return {
    findings: list.findings.filter((finding) => finding.about.includes(id)),
    cannotTell: list.cannotTell.filter((open) => open.about === id),
  };
}

/** Open questions about one thing for one reason. */
export type OpenQuestions = { about: string; why: string; kinds: CannotTell['kind'][] };

/** Questions that are open for one reason are one. */
export function openQuestions(cannotTell: readonly CannotTell[]): OpenQuestions[] {
  const grouped = Map.groupBy(cannotTell, ({ about: id, why }) => `${id}\n${why}`);
  return [...grouped.values()].flatMap((group) => {
    const [first] = group;
    return first ? { about: first.about, why: first.why, kinds: group.map(({ kind }) => kind) } : [];
  });
}
