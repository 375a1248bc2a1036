import { allCompanies } from '../../fields/is-company-id.ts';
import { changedSince } from '../../fleet/changed-inputs.ts';
import { goneWith, planCompany, type Setting } from '../../fleet/plan-company.ts';
import { publishedIn } from '../../fleet/published.ts';
import { newTally, type Tallied } from '../../fleet/tally.ts';
import { fleetTexts } from '../../messages/fleet.ts';
import { recallBasis } from '../../publish/cache/basis.ts';
import { disk } from '../../publish/disk/file-system.ts';
import { Refusal } from '../../publish/findings/refusal.ts';
import type { Manifest } from '../../publish/manifest/manifest.ts';
import { readManifest } from '../../publish/manifest/read-manifest.ts';
import { changeHead, changeRows, lackingHead, lackingRows } from '../../render/fleet/tables.ts';
import type { LackingFact, Language, Report } from '../../types/index.ts';
import { readerLanguage } from '../reader-language.ts';
import { toolName } from '../tool-name.ts';
import type { FleetOptions } from './fleet-options.ts';
import { type Fleet, openFleet } from './open-fleet.ts';
import type { Outcome } from './plan.ts';

/** What a build would do with each document of each company, and which facts they lack for it. */
export async function foresee(options: FleetOptions, report: Report): Promise<Outcome> {
	const fleet = await openFleet(options, report);
	const manifest = await manifestOf(options.out, report);
	const setting = await settingOf(fleet, manifest, options);
	const tally = newTally();
	const lacking: string[] = [lackingHead];
	const changes: string[] = [changeHead];
	const facts: (LackingFact & { readonly company: string })[] = [];
	const ready: { readonly id: string; readonly ready: boolean }[] = [];
	for await (const { facts: company, own } of fleet.companies()) {
		const planned = planCompany(company, own, setting);
		tally.add(planned);
		lacking.push(lackingRows(planned));
		changes.push(changeRows(planned));
		facts.push(...planned.lacking.map((fact) => ({ company: planned.id, ...fact })));
		ready.push({ id: planned.id, ready: planned.lacking.length === 0 });
	}
	const there = new Set(ready.map(({ id }) => id));
	let gone = 0;
	for (const [id, stood] of options.table === undefined ? setting.published : []) {
		if (there.has(id) || id === allCompanies) continue;
		gone += stood.length;
		changes.push(changeRows({ id, documents: goneWith(stood) }));
	}
	const total = tally.total();
	const tallied = { ...total, fates: { ...total.fates, gone: total.fates.gone + gone } };
	const language = readerLanguage(options.lang, fleet.language);
	const unread = fleet.size - tallied.companies;
	const { unchanged: _, ...others } = tallied.fates;
	const changed = Object.values(others).reduce((sum, count) => sum + count, 0);
	return {
		language,
		lines: linesOf(tallied, unread, manifest === undefined, language),
		data: { summary: { ...tallied, unread }, companies: ready, lacking: facts },
		lists: [
			{ path: 'missing.csv', bytes: Buffer.from(lacking.join('')), rows: tallied.facts },
			{ path: 'changes.csv', bytes: Buffer.from(changes.join('')), rows: changed },
		],
	};
}

async function settingOf(
	{ library, templates, inputs, cache }: Fleet,
	manifest: Manifest | undefined,
	{ table }: FleetOptions,
): Promise<Setting> {
	const { kinds } = templates.known;
	const common = { library, kinds, published: publishedIn(manifest?.outputs ?? []) };
	// Nothing was ever made of the rows of a table.
	if (manifest === undefined || table !== undefined) return { ...common, changed: 'unrecorded' };
	if (manifest.tool !== toolName()) return { ...common, changed: 'program' };
	const before = await recallBasis(manifest.outputs, cache);
	return { ...common, changed: before === undefined ? 'unrecorded' : changedSince(before, inputs, kinds) };
}

/** What stands published; undefined where nothing does. A manifest that is broken is reported. */
async function manifestOf(out: string, report: Report): Promise<Manifest | undefined> {
	try {
		return (await readManifest(out, disk)).manifest;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		error.findings.filter(({ code }) => code !== 'manifest-missing').forEach(report);
		return undefined;
	}
}

function linesOf(tallied: Tallied, unread: number, isFirst: boolean, language: Language): readonly string[] {
	const texts = fleetTexts[language];
	return [
		texts.companies(tallied),
		...(unread > 0 ? [texts.unread(unread)] : []),
		texts.documents(tallied.fates),
		...(isFirst ? [texts.nothingBuilt] : []),
		...tallied.affected.map(({ because, documents, companies, ids }) => {
			return `  ${texts.because[because]}: ${texts.affected(documents, companies, ids)}`;
		}),
	];
}
