import type { Report, Repository } from '../types/index.ts';
import { loadApprovals } from './approvals.ts';
import { reportCollisions } from './collisions.ts';
import { loadCompanies } from './companies.ts';
import { loadDocuments } from './documents.ts';
import { loadFonts } from './font/fonts.ts';
import { listFiles } from './list-files.ts';
import { loadOrders } from './orders/orders.ts';
import { loadPictures } from './picture/pictures.ts';
import { loadRegisters } from './registers/registers.ts';
import { loadCalendars } from './templates/calendars.ts';
import { loadCompanyTypes } from './templates/company-types.ts';
import { loadCoveredIndustries } from './templates/covered-industries.ts';
import { loadExampleValues } from './templates/example-values.ts';
import { loadGrantCalls } from './templates/grant-calls.ts';
import { loadHandbook } from './templates/handbook.ts';
import { loadIndustries } from './templates/industries.ts';
import { loadKinds } from './templates/kinds.ts';
import { loadLaws } from './templates/laws.ts';
import { loadNorms } from './templates/norms.ts';
import { loadOrderSettings } from './templates/order-settings.ts';
import { loadPackSettings } from './templates/pack-settings.ts';
import { loadRegisterTypes } from './templates/register-types.ts';
import { loadWordLists } from './templates/word-lists.ts';
import { loadYearSettings } from './templates/year-settings.ts';
import { loadWordTemplates } from './word-template/word-templates.ts';

/**
 * Reads a repository from disk: facts, kinds, law, documents and pictures, nothing interpreted.
 * @param root absolute path of the repository
 * @param templatesRoot absolute path of the folder whose `templates/` is used: the root itself where it has one
 * Every file that cannot be read is reported, and the others are read all the same.
 */
export async function load(root: string, templatesRoot: string, toReader: Report): Promise<Repository> {
	let whole = true;
	const report: Report = (message) => {
		if (message.place.file.startsWith('templates/')) whole = false;
		toReader(message);
	};
	const files = [...(await listFiles(root, 'instructions')), ...(await listFiles(root, 'company'))];
	reportCollisions(files, report);
	const types = await loadCompanyTypes(templatesRoot, report);
	const known = await loadKinds(templatesRoot, report);
	const companies = await loadCompanies(root, files, types, report);
	const registerTypes = await loadRegisterTypes(templatesRoot, report);
	const laws = await loadLaws(templatesRoot, report);
	const sources = await loadDocuments(root, files, companies, known, report);
	const words = await loadWordLists(templatesRoot, report);
	const read = {
		kinds: known.kinds,
		companyTypes: [...types.values()],
		companies,
		sources,
		orders: await loadOrders(root, files, { companies, sources }, words, report),
		orderSettings: await loadOrderSettings(templatesRoot, report),
		handbook: await loadHandbook(templatesRoot, report),
		registerTypes: registerTypes.types,
		registers: await loadRegisters(root, files, companies, registerTypes, report),
		approvals: await loadApprovals(root, files, companies, report),
		laws,
		industries: await loadIndustries(templatesRoot, report),
		coveredIndustries: await loadCoveredIndustries(templatesRoot, report),
		grantCalls: await loadGrantCalls(templatesRoot, report),
		calendars: await loadCalendars(templatesRoot, report),
		yearSettings: await loadYearSettings(templatesRoot, report),
		packSettings: await loadPackSettings(templatesRoot, report),
		words,
		exampleValues: await loadExampleValues(templatesRoot, report),
		...(await loadPictures(root, files, companies, report)),
		fonts: await loadFonts(root, files, companies, report),
		wordTemplates: await loadWordTemplates(root, files, companies, report),
		files: new Set(files),
		norms: await loadNorms(templatesRoot, { laws, types }, report),
	};
	return { ...read, norms: { ...read.norms, whole } };
}
