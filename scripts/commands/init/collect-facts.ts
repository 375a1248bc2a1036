import type { Facts } from '../../fill/init/facts.ts';
import { consoleTexts } from '../../messages/console.ts';
import { word } from '../../messages/word.ts';
import type { Language, Message, Report } from '../../types/index.ts';
import { misuse } from '../usage-error.ts';
import { askFacts, questionsFor } from './ask-facts.ts';
import type { Asking } from './ask-field.ts';
import type { Asker } from './asker.ts';
import { editionOf } from './edition-of.ts';
import { faultOf, type Known } from './fault-of.ts';
import { givenFacts } from './given-facts.ts';
import type { InitWritten } from './init-written.ts';
import type { Start } from './start.ts';

/** Facts that need not be given: they follow from others, or the example's own is no firm's. */
const following: ReadonlySet<string> = new Set(['id', 'language', 'country', 'library']);

const options: Readonly<Record<string, string>> = {
	name: '--name',
	orgNumber: '--org-number',
	cvr: '--org-number',
	employees: '--employees',
	industryCodes: '--industry',
};

/**
 * The new facts, from options, file and questions; undefined where what was given is wrong, which is reported. With
 * `--yes` nothing is asked but the name is demanded, since the example's never stays.
 * @param isSaid whether the user has said in which language he wants to be spoken to; else it is that of the firm, once known
 */
export async function collectFacts(
	written: InitWritten,
	{ repository, company }: Start,
	{ language, asker, isSaid }: { language: Language; asker: Asker | undefined; isSaid: boolean },
	report: Report,
): Promise<Facts | undefined> {
	const { fields, country } = company;
	const known = { industries: repository.industries, files: repository.files };
	let failed = false;
	const given = await givenFacts(written, fields, country, known, (message) => {
		failed = true;
		report(message);
	});
	if (failed) return undefined;
	if (written.yes === true) {
		if (typeof given.get('name') !== 'string') throw misuse('init-name-missing', {});
		return withoutLogo(given, company);
	}
	if (asker === undefined) {
		const unsaid = questionsFor(fields, String(given.get('country') ?? country)).filter(
			({ key }) => !following.has(key) && !given.has(key),
		);
		// A file of facts is the whole answer: what a firm need not have and does not name there, it has not.
		const missing = unsaid.filter(({ requirement }) => written.facts === undefined || requirement === 'required');
		if (missing.length > 0)
			throw misuse('init-missing', {
				facts: missing.map(({ key, label }) => `${options[key] ?? key} (${label[language]})`),
			});
		return withoutLogo(new Map([...unsaid.map(({ key }) => [key, null] as const), ...given]), company);
	}
	process.stderr.write(`${consoleTexts[language].init.intro}\n`);
	const speaking = (spoken: Language): Asking => ({
		asker,
		language: spoken,
		texts: consoleTexts[spoken].init,
		defaults: company,
		speaking: isSaid ? undefined : speaking,
		fault: (field, path, answer, beside, land = country) => {
			const withEdition = path === 'industryCodes.code' ? editionBeside(answer, land, known.industries) : beside;
			return said(faultOf(field, path, answer, known, withEdition), spoken);
		},
		propose: (path, { code }, land = country) =>
			path === 'industryCodes.edition' && typeof code === 'string'
				? editionOf(code, land, known.industries)
				: undefined,
	});
	return askFacts(fields, given, country, speaking(language));
}

/** A code is held against the edition that would be proposed for it, since the question of the edition comes too late to change the code. */
function editionBeside(code: string, land: string, industries: Known['industries']): Record<string, string> {
	const edition = editionOf(code, land, industries);
	return edition === undefined ? {} : { edition };
}

/** The example's logo shows its name, so it never stays; its colour says nothing. */
function withoutLogo(given: Facts, company: Start['company']): Facts {
	if (given.has('brand') || company.colour === undefined) return given;
	return new Map([...given, ['brand', { color: company.colour }]]);
}

function said(fault: Message | undefined, language: Language): string | undefined {
	if (fault === undefined) return undefined;
	const { message, remedy } = word(fault, language);
	return `${message} ${remedy}`;
}
