import type { Message, Report } from '../../types/index.ts';
import { loadCalendars } from './calendars.ts';
import { loadCompanyTypes } from './company-types.ts';
import { loadCoveredIndustries } from './covered-industries.ts';
import { loadExampleValues } from './example-values.ts';
import { loadGrantCalls } from './grant-calls.ts';
import { loadHandbook } from './handbook.ts';
import { loadIndustries } from './industries.ts';
import { loadKinds } from './kinds.ts';
import { loadLaws } from './laws.ts';
import { loadNorms } from './norms.ts';
import { loadOrderSettings } from './order-settings.ts';
import { loadPackSettings } from './pack-settings.ts';
import { loadRegisterTypes } from './register-types.ts';
import { loadWordLists } from './word-lists.ts';
import { loadYearSettings } from './year-settings.ts';

/** What a folder `templates/` declares: kinds, types, law and words. */
export type Templates = Awaited<ReturnType<typeof loadTemplates>>;

/**
 * Reads all that `templates/` declares. It is the same for every repository that uses the folder, and nothing changes it.
 * @param root absolute path of the folder that `templates/` stands in
 */
export async function loadTemplates(root: string) {
	const messages: Message[] = [];
	const report: Report = (message) => void messages.push(message);
	const types = await loadCompanyTypes(root, report);
	const known = await loadKinds(root, report);
	const laws = await loadLaws(root, report);
	return {
		types,
		known,
		registerTypes: await loadRegisterTypes(root, report),
		words: await loadWordLists(root, report),
		norms: await loadNorms(root, { laws, types }, report),
		/** What a repository has of them as they are. */
		declared: {
			laws,
			orderSettings: await loadOrderSettings(root, report),
			handbook: await loadHandbook(root, report),
			industries: await loadIndustries(root, report),
			coveredIndustries: await loadCoveredIndustries(root, report),
			grantCalls: await loadGrantCalls(root, report),
			calendars: await loadCalendars(root, report),
			yearSettings: await loadYearSettings(root, report),
			packSettings: await loadPackSettings(root, report),
			exampleValues: await loadExampleValues(root, report),
		},
		/** What is wrong in them, to be told to whoever reads a repository by them. */
		messages: messages as readonly Message[],
	};
}
