import { join, relative, sep } from 'node:path';
import { rules } from '../../check/rules/index.ts';
import { carriersOf } from '../../fill/compliance/carriers-of.ts';
import { publisherOf } from '../../fill/life/publication-of.ts';
import { colourOf } from '../../fill/look/colour-of.ts';
import { builtIn } from '../../fleet/portfolio/built-in.ts';
import { foundApart } from '../../fleet/portfolio/found-apart.ts';
import { type PortfolioSetting, portfolioBy, unreadable } from '../../fleet/portfolio/portfolio-company.ts';
import { unforeseenKinds } from '../../fleet/portfolio/unforeseen-kinds.ts';
import { loadApprovals } from '../../load/approvals.ts';
import { loadDecisions } from '../../load/decisions.ts';
import { loadEditions } from '../../load/editions.ts';
import { sharedRepository } from '../../load/fleet/shared-repository.ts';
import { portfolioLook } from '../../load/portfolio-look.ts';
import { fleetTexts } from '../../messages/fleet.ts';
import { portfolioTexts } from '../../messages/portfolio.ts';
import { programRoot } from '../../program-root.ts';
import { writeBeside } from '../../publish/write-beside.ts';
import { portfolioCsv } from '../../render/portfolio/csv.ts';
import { portfolioPage } from '../../render/portfolio/page.ts';
import { rowOf } from '../../render/portfolio/row-of.ts';
import { type PortfolioRow, type PortfolioState, portfolioStates } from '../../types/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { printReport } from '../print-report.ts';
import { readerLanguage } from '../reader-language.ts';
import { type FleetWritten, readFleetOptions } from './fleet-options.ts';
import { openFleet } from './open-fleet.ts';
import { runsIn } from './runs-in.ts';
import { manifestOf, settingOf } from './setting-of.ts';

const names = { page: 'index.html', csv: 'portfolio.csv' };

export interface PortfolioWritten extends FleetWritten {
	readonly shared?: string;
}

/** `regelrett fleet portfolio`: where every company stands, as one page for the provider and as a table. */
export async function fleetPortfolioCommand({ shared, ...written }: PortfolioWritten): Promise<number> {
	const options = readFleetOptions(written);
	const hasRuns = shared !== undefined;
	const { root, out, asOf } = options;
	const folder = options.lists ?? join(root, 'dist-fleet');
	const found = foundApart();
	const runOf = runsIn(shared, found.report);
	const fleet = await openFleet(options, found.report);
	const { files, templates, library } = fleet;
	const language = readerLanguage(options.lang, fleet.language);
	const manifest = await manifestOf(out, found.report);
	const editions = await loadEditions(root, files.library, found.report);
	const repository = { ...sharedRepository(templates), editions };
	const setting: PortfolioSetting = {
		...(await settingOf(fleet, manifest, asOf)),
		repository,
		carriers: carriersOf(repository, rules),
		built: builtIn(manifest?.outputs ?? []),
		asOf,
		language,
	};
	const show = portfolioBy(setting);
	const dist = relative(folder, out).split(sep).map(encodeURIComponent).join('/');
	const rows: PortfolioRow[] = [];
	const seen = new Set<string>();
	const kinds = new Set(library.map(({ kind }) => kind));
	let provider: { readonly name: string; readonly colour: string } | undefined;
	for await (const company of fleet.companies()) {
		const { source, facts, own, additions } = company;
		const { file } = source;
		seen.add(file);
		for (const { kind } of own) kinds.add(kind);
		const mine = [file, ...(files.companies.get(file) ?? [])];
		const registers = await fleet.registersOf(company);
		const approvals = (await loadApprovals(root, mine, [source], found.report)).get(source.id) ?? [];
		const decisions = (await loadDecisions(root, mine, [source], found.report)).get(source.id) ?? [];
		const shown = show({
			source,
			facts,
			own,
			additions,
			registers,
			approvals,
			decisions,
			found: found.of(file, files.companies),
			run: await runOf(source.id),
		});
		rows.push(rowOf(shown, language, dist));
		if (file !== 'README.md') continue;
		const name = publisherOf([source]) ?? facts.name;
		provider = { name, colour: colourOf({ colour: shown.colour }) };
	}
	for (const file of files.companies.keys()) {
		if (seen.has(file)) continue;
		const id = file.split('/').at(-2) ?? file;
		rows.push(
			rowOf(unreadable(id, found.of(file, files.companies), await runOf(id), language, setting), language, dist),
		);
	}
	const collator = new Intl.Collator(language, { numeric: true });
	rows.sort((one, other) => collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
	// Nobody's page is not written.
	const messages = [...found.others(), ...(provider === undefined ? found.of('README.md', files.companies) : [])];
	const texts = portfolioTexts[language];
	if (provider !== undefined && exitCodeOf(messages) === 0) {
		const look = await portfolioLook(programRoot());
		const unforeseen = unforeseenKinds([...kinds]).map(({ label }) => label[language]);
		const page = portfolioPage({ language, provider, asOf, hasRuns, unforeseen, rows }, look, names.csv);
		const outputs = [
			{ path: names.page, bytes: Buffer.from(page) },
			{ path: names.csv, bytes: Buffer.from(portfolioCsv(rows, { hasDay: asOf !== undefined, hasRuns })) },
		];
		await writeBeside(folder, outputs, (message) => messages.push(message));
	}
	if (messages.length > 0) printReport(messages, undefined, language, options);
	const code = exitCodeOf(messages);
	const shown = relative(process.cwd(), folder) || '.';
	const said =
		code === 0
			? [texts.counted(rows.length, countOf(rows)), ...Object.values(names).map((name) => `${shown}/${name}`)]
			: [fleetTexts[language].nothingWritten];
	process.stdout.write(said.map((line) => `${line}\n`).join(''));
	return code;
}

function countOf(rows: readonly PortfolioRow[]): Readonly<Record<PortfolioState, number>> {
	const counts = portfolioStates.map((state) => [state, rows.filter((row) => row.state === state).length]);
	return Object.fromEntries(counts) as Record<PortfolioState, number>;
}
