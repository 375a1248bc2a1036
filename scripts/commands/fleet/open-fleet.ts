import { isDeepStrictEqual } from 'node:util';
import { type CompanyFacts, companyFacts } from '../../fleet/company-facts.ts';
import type { StandingCompany } from '../../fleet/known-company.ts';
import { tellApart } from '../../fleet/tell-apart.ts';
import { loadCompany } from '../../load/companies.ts';
import { companiesInTable } from '../../load/fleet/companies-in-table.ts';
import type { FleetCompany } from '../../load/fleet/fleet-company.ts';
import { companiesInTurn, companyAt, type FleetFiles, fleetFiles, loadLibrary } from '../../load/fleet/in-turn.ts';
import { hashInputs } from '../../load/inputs/hash-inputs.ts';
import { loadRegisters } from '../../load/registers/registers.ts';
import type { Templates } from '../../load/templates/load-templates.ts';
import { templatesOf } from '../../load/templates/templates-of.ts';
import type { OpenCache } from '../../publish/cache/open-cache.ts';
import { recallOnly } from '../../publish/cache/step-memory.ts';
import type { Language, RegisterSource, Report, Source } from '../../types/index.ts';
import { openOwnCache } from '../open-own-cache.ts';
import type { FleetOptions } from './fleet-options.ts';

/** A company with its facts read. */
export interface FactsOfCompany extends FleetCompany {
	readonly facts: CompanyFacts;
	/** No company before it has its organisation number; where one has, that has been reported. */
	readonly isFirstOfNumber: boolean;
	/** Of one from a table: how the company of the same id stands in the repository, whose documents it has; undefined: it does not. */
	readonly stands?: StandingCompany | undefined;
}

/** A repository of many companies, as far as all of them share it. */
export interface Fleet {
	readonly templates: Templates;
	readonly library: readonly Source[];
	readonly files: FleetFiles;
	/** The hash of every file, by path. */
	readonly inputs: ReadonlyMap<string, string>;
	/** What earlier builds kept; nothing is kept in it here. */
	readonly cache: OpenCache;
	/** Of the repository's own company. */
	readonly language: Language | undefined;
	/** How many companies there are, those that cannot be read included. */
	readonly size: number;
	/** Reads the registers of a company, as it stands in the repository. */
	registersOf(company: FactsOfCompany): Promise<readonly RegisterSource[]>;
	/** Each company once, one after the other; those that cannot be read are reported. */
	companies(): AsyncGenerator<FactsOfCompany>;
}

/** Reads what all companies share; undefined where the repository's own README cannot be read and a table needs it. */
export async function openFleet(options: FleetOptions, report: Report): Promise<Fleet> {
	const { root, templatesRoot, table } = options;
	const inputs = hashInputs(root, templatesRoot);
	const cache = await openOwnCache(options);
	const templates = await templatesOf(templatesRoot, inputs, recallOnly(cache));
	templates.messages.forEach(report);
	const { types, known } = templates;
	const files = fleetFiles(
		root,
		[...inputs].flatMap(([path, state]) => (state === 'folder' ? [] : [path])),
	);
	const home = await loadCompany(root, 'README.md', types, table === undefined ? () => {} : report);
	const rows = table === undefined || home === undefined ? [] : await companiesInTable(table, home, types, report);
	return {
		templates,
		library: await loadLibrary(files, known, report),
		files,
		inputs,
		cache,
		language: home && companyFacts(home).language,
		size: table === undefined ? files.companies.size : rows.length,
		async registersOf({ source, stands }) {
			const readme = table === undefined ? source.file : stands?.readme;
			const own = (readme === undefined ? [] : (files.companies.get(readme) ?? [])).filter(
				(file) => !file.endsWith('.md'),
			);
			if (readme === undefined || own.length === 0) return [];
			return loadRegisters(root, [readme, ...own], [source], templates.registerTypes, report);
		},
		async *companies() {
			const apart = tellApart(report);
			for await (const company of table === undefined ? companiesInTurn(files, types, known, report) : rows) {
				const facts = companyFacts(company.source, company.notation);
				const { isNew, isFirstOfNumber } = apart(company.source, facts);
				if (!isNew) continue;
				const whole = table === undefined ? company : await standing(company, facts);
				yield { ...whole, facts, isFirstOfNumber };
			}
		},
	};

	/** A table says the facts of a company; what else it has stands in the repository. */
	async function standing(
		company: FleetCompany,
		facts: CompanyFacts,
	): Promise<Omit<FactsOfCompany, 'facts' | 'isFirstOfNumber'>> {
		const { id } = company.source;
		const readme = id === home?.id ? home.file : `company/${id}/README.md`;
		const there = files.companies.has(readme) ? await companyAt(readme, files, types, known, report) : undefined;
		if (there === undefined) return company;
		const { source, own, additions } = there;
		const isSame = isDeepStrictEqual(companyFacts(source).data, facts.data);
		const stands = { readme, isSame };
		return { ...company, source: { ...company.source, folder: source.folder }, own, additions, stands };
	}
}
