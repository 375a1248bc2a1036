import { check } from '../check/check.ts';
import { rules } from '../check/rules/index.ts';
import { outputRules } from '../check/rules/privacy/index.ts';
import type { Code, Filled, Message, Repository } from '../types/index.ts';
import type { HeldCompany } from './hold-company.ts';

/** What must hold of one document by itself, and what may stand in no output. */
const ofOne = [...rules.filter(({ scope }) => scope === 'document'), ...outputRules];
const forbidden: ReadonlySet<Code> = new Set(outputRules.map(({ code }) => code));

/** What is found of the documents of one source. */
export interface Faults {
	readonly messages: readonly Message[];
	/** Something stands in them that may stand in no output. */
	readonly withheld: boolean;
}

/**
 * Runs the rules on single documents. What all documents together decide – rules on a company, answers to orders, waivers that
 * nothing needs – is for a build to say.
 * @param before what was found when they were made
 */
export function faultsOf(
	documents: readonly Filled[],
	{ company, reading }: HeldCompany,
	repository: Repository,
	asOf: string | undefined,
	before: readonly Message[],
): Faults {
	const found: Message[] = [];
	const sources = reading.sources.filter((source) => documents.some((document) => document.source === source));
	const subject = { company, documents, sources };
	const report = (message: Message) => void found.push(message);
	check([subject], { ...repository, orders: [] }, { asOf, earlier: undefined, rules: ofOne }, before, report);
	return {
		messages: found.filter(({ code }) => code !== 'waiver-unused'),
		withheld: found.some(({ code, severity }) => forbidden.has(code) && severity === 'error'),
	};
}
