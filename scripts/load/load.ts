import type { Report, Repository, Source } from '../types/index.ts';
import { loadAdditions } from './additions.ts';
import { loadApprovals } from './approvals.ts';
import { reportCollisions } from './collisions.ts';
import { loadCompanies } from './companies.ts';
import { loadDecisions } from './decisions.ts';
import { loadDocuments } from './documents.ts';
import { loadEditions } from './editions.ts';
import { loadFonts } from './font/fonts.ts';
import { listFiles } from './list-files.ts';
import { reportOpenChoices } from './open-choices.ts';
import { loadOrders } from './orders/orders.ts';
import { loadPictures } from './picture/pictures.ts';
import { type ReadHead, readFrontMatter } from './read-front-matter.ts';
import { loadRegisters } from './registers/registers.ts';
import type { Templates } from './templates/load-templates.ts';
import { loadWordTemplates } from './word-template/word-templates.ts';

/**
 * Reads a repository from disk: facts, kinds, law, documents and pictures, nothing interpreted.
 * @param root absolute path of the repository
 * @param templatesRoot absolute path of the folder whose `templates/` is used: the root itself where it has one
 * Every file that cannot be read is reported, and the others are read all the same.
 */
export async function load(root: string, templatesRoot: string, report: Report): Promise<Repository> {
	const { loadTemplates } = await import('./templates/load-templates.ts');
	return loadWith(await loadTemplates(templatesRoot), root, report);
}

/**
 * The same with templates that have been read already.
 * @param kept documents that were read before with the same templates, and have not changed since, by file
 * @param readHead what reads front matter
 */
export async function loadWith(
	templates: Templates,
	root: string,
	toReader: Report,
	kept?: ReadonlyMap<string, Source>,
	readHead: ReadHead = readFrontMatter,
): Promise<Repository> {
	let whole = true;
	const report: Report = (message) => {
		if (message.place.file.startsWith('templates/')) whole = false;
		toReader(message);
	};
	templates.messages.forEach(report);
	const { types, known, registerTypes, words, norms, declared } = templates;
	const files = [...(await listFiles(root, 'instructions')), ...(await listFiles(root, 'company'))];
	reportCollisions(files, report);
	await reportOpenChoices(root, files, report);
	const companies = await loadCompanies(root, files, types, report, readHead);
	const sources = await loadDocuments(root, files, companies, known, report, kept, readHead);
	const read = {
		...declared,
		kinds: known.kinds,
		companyTypes: [...types.values()],
		companies,
		sources,
		additions: await loadAdditions(root, files, companies, report),
		orders: await loadOrders(root, files, { companies, sources }, words, report),
		registerTypes: registerTypes.types,
		registers: await loadRegisters(root, files, companies, registerTypes, report),
		editions: await loadEditions(root, files, report),
		approvals: await loadApprovals(root, files, companies, report),
		decisions: await loadDecisions(root, files, companies, report),
		words,
		...(await loadPictures(root, files, companies, report)),
		fonts: await loadFonts(root, files, companies, report),
		wordTemplates: await loadWordTemplates(root, files, companies, report),
		files: new Set(files),
	};
	return { ...read, norms: { ...norms, whole } };
}
