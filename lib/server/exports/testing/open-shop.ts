import type { Intent } from '#lib/contracts/intent.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { awsCli } from '#lib/testing/aws-cli.ts';
import { buildShop } from '#lib/testing/build-shop.ts';
import { runScript } from '#lib/testing/run-script.ts';
import { type StartedSandbox, startSandbox } from '#lib/testing/start-sandbox.ts';
import { openApi } from '../../changes/testing/open-api.ts';

type Routes = Parameters<typeof openApi>[0]['routes'];
type Route = Routes['planChange'];

export const arnOf = (service: 'sqs' | 'sns', name: string) => `arn:aws:${service}:eu-west-1:000000000000:${name}`;

/** The shop before Weir, and an empty sandbox beside it. */
export async function openShop(routes: Routes & Record<'exportPlan' | 'exportTopology', Route>) {
  const [api, other] = await Promise.all([openApi({ routes }), startSandbox()]);
  await buildShop(api);
  const exportPlan = (plan: Pick<Plan, 'id'>, format: string) => ask(routes.exportPlan, { format }, { plan: plan.id });
  return {
    api,
    other,
    exportPlan,
    exportTopology: (query: Record<string, string>) => ask(routes.exportTopology, query),
    textOf: async (query: Record<string, string>) => (await ask(routes.exportTopology, query)).text(),
    planText: async (intents: readonly Intent[], format: string) =>
      (await exportPlan(await api.plan(...intents), format)).text(),
    close: () => Promise.all([api.close(), other.close()]),
  };
}

export type OpenedShop = Awaited<ReturnType<typeof openShop>>;

/** Runs a script with a stand-in for the AWS CLI before a sandbox. */
export function runIn(clients: StartedSandbox, script: string) {
  return runScript(script, (args) => awsCli(clients, args), { AWS_ENDPOINT_URL: clients.sandbox.endpoint });
}

function ask(route: Route, query: Record<string, string>, params: Record<string, string> = {}): Promise<Response> {
  const url = `http://127.0.0.1:3000/?${new URLSearchParams(query)}`;
  const request = new Request(url, { headers: { host: '127.0.0.1:3000' } });
  return route(request, { params: Promise.resolve({ connection: 'default', ...params }) });
}
