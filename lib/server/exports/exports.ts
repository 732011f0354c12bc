import type { Changes } from '#lib/server/changes/changes.ts';
import { createQueueUrls } from '#lib/server/changes/queue-urls.ts';
import type { Desk } from '#lib/server/desk.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { cliScript } from '#lib/topology/export/cli/script.ts';
import { statesToCalls } from '#lib/topology/export/cli/states-to-calls.ts';
import { mermaidOf } from '#lib/topology/export/mermaid.ts';
import { topologyPart, type Which } from '#lib/topology/export/part.ts';
import { terraformConfiguration } from '#lib/topology/export/terraform/configuration.ts';
import { type ExportFormat, exportFile } from './export-file.ts';
import { planAsScript, planAsTerraform } from './export-plan.ts';
import { readPart } from './read-part.ts';

type PartQuery = {
  format: ExportFormat;
  focus?: string | undefined;
  search?: string | undefined;
  /** With commas between them. */
  ids?: string | undefined;
};

/** What is handed over to other tools. */
export type Exports = {
  /** Errors: `not_found`, `conflict` (too old, or the world is another), and those of reading. */
  plan(planId: string, format: 'cli' | 'terraform'): Promise<Response>;
  /** Errors: `not_found` for a part that holds nothing, `invalid_input` for one that is too large, those of reading. */
  topology(query: PartQuery): Promise<Response>;
};

export function createExports(desk: Desk, changes: Changes): Exports {
  const urls = createQueueUrls(desk);
  const instant = () => new Date(desk.now()).toISOString();

  return {
    async plan(planId, format) {
      const { plan, world } = await changes.planned(planId);
      const planned = { plan, world, custom: desk.monitor.connection().custom, at: instant() };
      const text = format === 'cli' ? planAsScript(planned) : planAsTerraform(planned);
      return exportFile(format, plan.title, text);
    },
    async topology({ format, ...query }) {
      const picture = await desk.monitor.topology();
      const part = topologyPart(picture, whichOf(query));
      const { queues, topics, connection } = part;
      if (queues.length + topics.length === 0) {
        throw weirError('not_found', 'There is no queue and no topic in what is to be exported.');
      }
      const name = ['weir', connection.account, connection.region, query.focus ?? query.search ?? ''].join('-');
      const file = (text: string) => exportFile(format, name, text);
      switch (format) {
        case 'json':
          return file(`${JSON.stringify(part, null, 2)}\n`);
        case 'mermaid':
          return file(mermaidOf(part));
        case 'cli': {
          const { place, states, notes } = await readPart({ desk, urls, picture, part });
          const head = { title: 'Queues, topics and subscriptions, made from nothing', at: instant(), notes };
          const of = { account: place.account, region: place.region, custom: connection.custom };
          return file(cliScript({ ...head, ...of, steps: statesToCalls(states), subscriptionArns: new Map() }));
        }
        case 'terraform': {
          const { place, states, notes } = await readPart({ desk, urls, picture, part });
          const kept = <T>(after: T) => ({ after, before: after });
          return file(
            terraformConfiguration({
              ...{ title: 'Queues, topics and subscriptions', at: instant(), place, notes },
              queues: states.queues.map(kept),
              topics: states.topics.map(kept),
              subscriptions: states.subscriptions.map(kept),
            }),
          );
        }
      }
    },
  };
}

function whichOf({ focus, search, ids }: Omit<PartQuery, 'format'>): Which {
  if (focus !== undefined) return { kind: 'focus', id: focus };
  if (search !== undefined) return { kind: 'search', query: search };
  return ids === undefined ? { kind: 'all' } : { kind: 'ids', ids: ids.split(',') };
}
