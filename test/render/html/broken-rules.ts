import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of WCAG 2.2 AA that a page breaks, each with the elements that do; that many were checked is seen to. */
export async function brokenRules(page: Page): Promise<string[][]> {
	await page.addScriptTag({ content: axe.source });
	const found = await page.evaluate<axe.AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`);
	if (found.passes.length < 15) throw new Error(`Only ${found.passes.length} rules were checked`);
	return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
