import type { Page } from '@playwright/test';
import { Topology } from '#lib/contracts/topology.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';

/** Where the middles of painted nodes are on the screen: from the account's own layout, since no element tells. */
export async function paintedPlaces(page: Page, url: string): Promise<(id: string) => { x: number; y: number }> {
  const answer = await page.request.get(`${url}/api/connections/default/topology`);
  const { layout } = layoutColumns(buildGraph(Topology.parse(await answer.json())));
  const placed = await page.locator('.react-flow__viewport').evaluate((viewport) => {
    const { a: zoom } = new DOMMatrix(getComputedStyle(viewport).transform);
    const { left, top } = viewport.getBoundingClientRect();
    return { zoom, x: left, y: top };
  });
  return (id) => {
    const box = layout.boxes.get(id);
    if (!box) throw new Error(`${id} has no place`);
    return {
      x: placed.x + (box.x + box.width / 2) * placed.zoom,
      y: placed.y + (box.y + box.height / 2) * placed.zoom,
    };
  };
}
