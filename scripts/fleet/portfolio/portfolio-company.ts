import { groupIn, listIn, textIn } from '../../fields/datum.ts';
import type { ComplianceSubject } from '../../fill/compliance/compliance-subject.ts';
import { readCompany } from '../../fill/read-company.ts';
import { goneTexts } from '../../layers/gone-texts.ts';
import { type LayeredRepository, standingsOf } from '../../layers/standings-of.ts';
import type {
	Addition,
	ApprovalRecord,
	CarryingDocument,
	Company,
	CompanySource,
	Decision,
	Language,
	Message,
	PortfolioCompany,
	PortfolioRun,
	RegisterSource,
	Repository,
	Source,
	Standing,
} from '../../types/index.ts';
import type { CompanyFacts } from '../company-facts.ts';
import { documentsOf, type OwnDocument } from '../own-documents.ts';
import { planCompany, type Setting } from '../plan-company.ts';
import type { builtIn } from './built-in.ts';
import { deadlinesForeseen } from './deadlines-foreseen.ts';
import { dueDocuments, stateIn } from './due-documents.ts';
import { newGaps } from './gaps-of.ts';
import { standOf } from './stand-of.ts';

/** What all companies of a portfolio are shown by. */
export interface PortfolioSetting extends Setting, ComplianceSubject {
	/** What templates declare, and the texts of the library that own ones were made from. */
	readonly repository: Repository;
	readonly built: ReturnType<typeof builtIn>;
	/** YYYY-MM-DD; undefined: what is late is not said. */
	readonly asOf: string | undefined;
	/** Of who reads it. */
	readonly language: Language;
}

/** A company with all that is read of it for a portfolio. */
export interface Shown {
	readonly source: CompanySource;
	readonly facts: CompanyFacts;
	readonly own: readonly Source[];
	readonly additions: readonly Addition[];
	readonly registers: readonly RegisterSource[];
	readonly approvals: readonly ApprovalRecord[];
	readonly decisions: readonly Decision[];
	/** What was found while its files were read. */
	readonly found: readonly Message[];
	readonly run: PortfolioRun | undefined;
}

/** Shows one company after the other; none is kept. */
export function portfolioBy(setting: PortfolioSetting): (shown: Shown) => PortfolioCompany {
	const { library, kinds, repository, built, asOf, language } = setting;
	const gapsOf = newGaps(setting);
	return ({ source, facts, own, additions, registers, approvals, decisions, found, run }) => {
		const { id, name, orgNumber, type } = facts;
		const documents = documentsOf(facts, { own, additions }, library, kinds);
		const planned = planCompany(facts, { source, own, additions, registers }, setting);
		const wrong: Message[] = found.filter(({ severity }) => severity === 'error');
		const read = {
			...repository,
			registers,
			additions,
			approvals: new Map([[id, approvals]]),
			decisions: new Map([[id, decisions]]),
		};
		// What is wrong with its facts is told as facts that it lacks.
		const company = readCompany(source, read, (message) => {
			if (message.severity === 'error' && message.place.file !== source.file) wrong.push(message);
		});
		const stood = built.get(id);
		const { late, next } =
			asOf === undefined
				? { late: undefined, next: undefined }
				: deadlinesForeseen(company, dueDocuments(documents, company), asOf, repository);
		return {
			...{ id, name, orgNumber, language: facts.language, type: { name: type.name, label: type.label } },
			colour: company.colour,
			place: textIn(groupIn(facts.data.address).city) ?? '',
			counties: [facts.data.county, ...listIn(facts.data.counties)].flatMap((county) => textIn(county) ?? []),
			run,
			...standOf(documents, planned, { wrong: wrong.length > 0, isBuilt: stood !== undefined }),
			errors: wrong,
			...{ late, next },
			gaps: gapsOf({ ...company, language }, documents.map(carrying)),
			standings: own.length === 0 ? [] : behindIn(company, { ...read, sources: [...library, ...own] }),
			handbook: stood?.handbook,
			built: stood?.built,
		};
	};
}

/** A company whose README cannot be read: what is wrong with it is all that is known. */
export function unreadable(
	id: string,
	errors: readonly Message[],
	run: PortfolioRun | undefined,
	language: Language,
	{ built, asOf }: Pick<PortfolioSetting, 'built' | 'asOf'>,
): PortfolioCompany {
	const { handbook, built: version } = built.get(id) ?? { handbook: undefined, built: undefined };
	return {
		id,
		name: id,
		orgNumber: '',
		language,
		type: undefined,
		colour: undefined,
		place: '',
		counties: [],
		state: 'errors',
		run,
		errors,
		faulty: [],
		inForce: 0,
		drafts: 0,
		lacking: [],
		late: asOf === undefined ? undefined : [],
		next: undefined,
		gaps: [],
		standings: [],
		handbook,
		built: version,
	};
}

/** What somebody has to do something about. */
function behindIn(company: Company, repository: LayeredRepository): readonly Standing[] {
	const behind = standingsOf(company, repository).filter(
		({ state }) => state === 'behind' || state === 'conflict' || state === 'base-unknown',
	);
	return [...behind, ...goneTexts(company, repository).map(({ standing }) => standing)];
}

function carrying(document: OwnDocument): CarryingDocument {
	const { id, path, source, data } = document;
	const date = textIn(data.date) ?? '';
	return { id, path, kind: source.kind.name, state: stateIn(document), date, draft: source.draft };
}
