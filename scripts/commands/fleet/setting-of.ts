import { rules } from '../../check/rules/index.ts';
import { changedSince } from '../../fleet/changed-inputs.ts';
import type { Setting } from '../../fleet/plan-company.ts';
import { publishedIn } from '../../fleet/published.ts';
import { sharedRepository } from '../../load/fleet/shared-repository.ts';
import { recallBasis } from '../../publish/cache/basis.ts';
import { disk } from '../../publish/disk/file-system.ts';
import { Refusal } from '../../publish/findings/refusal.ts';
import type { Manifest } from '../../publish/manifest/manifest.ts';
import { readManifest } from '../../publish/manifest/read-manifest.ts';
import type { Report } from '../../types/index.ts';
import { toolName } from '../tool-name.ts';
import type { Fleet } from './open-fleet.ts';

/**
 * What companies are planned by.
 * @param manifest what stands published; undefined: nothing
 * @param asOf YYYY-MM-DD; undefined: what needs today is not told
 */
export async function settingOf(
	{ library, templates, inputs, cache }: Fleet,
	manifest: Manifest | undefined,
	asOf: string | undefined,
): Promise<Setting> {
	const { kinds } = templates.known;
	const repository = sharedRepository(templates);
	const common = { library, kinds, repository, rules, asOf, published: publishedIn(manifest?.outputs ?? []) };
	if (manifest === undefined) return { ...common, changed: 'unrecorded' };
	if (manifest.tool !== toolName()) return { ...common, changed: 'program' };
	const before = await recallBasis(manifest.outputs, cache);
	return { ...common, changed: before === undefined ? 'unrecorded' : changedSince(before, inputs, kinds) };
}

/** What stands published; undefined where nothing does. A manifest that is broken is reported. */
export async function manifestOf(out: string, report: Report): Promise<Manifest | undefined> {
	try {
		return (await readManifest(out, disk)).manifest;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		error.findings.filter(({ code }) => code !== 'manifest-missing').forEach(report);
		return undefined;
	}
}
