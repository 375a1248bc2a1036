import { allCompanies } from '../../fields/is-company-id.ts';
import { goneWith, planCompany, planGathered } from '../../fleet/plan-company.ts';
import { newTally, type Tallied } from '../../fleet/tally.ts';
import { fleetTexts } from '../../messages/fleet.ts';
import { changeHead, changeRows, lackingHead, lackingRows } from '../../render/fleet/tables.ts';
import type { LackingFact, Language, PlannedDocument, Report } from '../../types/index.ts';
import { readerLanguage } from '../reader-language.ts';
import type { FleetOptions } from './fleet-options.ts';
import { openFleet } from './open-fleet.ts';
import type { Outcome } from './outcome.ts';
import { manifestOf, settingOf } from './setting-of.ts';

/**
 * What a build would do with each document of each company, and which facts they lack for it. What is wrong with one company
 * leaves that one out; what is wrong with what they share, or with a table of them, leaves nothing to tell of.
 */
export async function foresee(options: FleetOptions, report: Report): Promise<Outcome> {
	let isShared = true;
	let goesOn = true;
	const fleet = await openFleet(options, (message) => {
		if (isShared && message.severity === 'error') goesOn = false;
		report(message);
	});
	const manifest = await manifestOf(options.out, report);
	const setting = await settingOf(fleet, manifest, options.asOf);
	const tally = newTally();
	const lacking: string[] = [lackingHead];
	const changes: string[] = [changeHead];
	const facts: (LackingFact & { readonly company: string })[] = [];
	const ready: { readonly id: string; readonly ready: boolean }[] = [];
	let others = false;
	isShared = false;
	for await (const company of fleet.companies()) {
		if (!company.isFirstOfNumber) continue;
		const registers = await fleet.registersOf(company);
		const planned = planCompany(company.facts, { ...company, registers }, setting);
		tally.add(planned);
		others ||= planned.documents.some(({ fate }) => fate !== 'unchanged');
		lacking.push(lackingRows(planned));
		changes.push(changeRows(planned));
		facts.push(...planned.lacking.map((fact) => ({ company: planned.id, ...fact })));
		ready.push({ id: planned.id, ready: planned.lacking.length === 0 });
	}
	const there = new Set(ready.map(({ id }) => id));
	// Who cannot be read is not gone; the repository's own company may have any id.
	const isLeftOut = (id: string) =>
		fleet.language === undefined || fleet.files.companies.has(`company/${id}/README.md`);
	if (options.table === undefined) {
		const { documents, gathered } = setting.published;
		const add = (id: string, planned: readonly PlannedDocument[]) => {
			others ||= planned.some(({ fate }) => fate !== 'unchanged');
			tally.addDocuments(planned);
			changes.push(changeRows({ id, documents: planned }));
		};
		for (const id of new Set([...documents.keys(), ...gathered.keys()]))
			if (!there.has(id) && !isLeftOut(id) && id !== allCompanies)
				add(id, goneWith([...(documents.get(id) ?? []), ...(gathered.get(id) ?? [])]));
		const fate = others ? ('changed' as const) : ('unchanged' as const);
		add(allCompanies, planGathered(gathered.get(allCompanies) ?? [], [{ fate, because: [] }], undefined, setting));
	}
	const tallied = tally.total();
	const language = readerLanguage(options.lang, fleet.language);
	const unread = fleet.size - tallied.companies;
	const { unchanged: _, ...touched } = tallied.fates;
	const changed = Object.values(touched).reduce((sum, count) => sum + count, 0);
	return {
		language,
		lines: linesOf(tallied, unread, manifest === undefined, language),
		goesOn,
		data: { summary: { ...tallied, unread }, companies: ready, lacking: facts },
		lists: [
			{ path: 'missing.csv', bytes: Buffer.from(lacking.join('')), rows: tallied.facts },
			{ path: 'changes.csv', bytes: Buffer.from(changes.join('')), rows: changed },
		],
	};
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
