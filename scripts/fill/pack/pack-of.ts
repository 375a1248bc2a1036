import { packTexts } from '../../messages/inspection-pack.ts';
import type { Chapter, Company, Pack, PackEntry, PackSettings } from '../../types/index.ts';
import { complianceDoc } from '../compliance/compliance-doc.ts';
import { newestOf } from '../edition/changes-of.ts';
import { editionFrame } from '../edition/edition-frame.ts';
import { activeWord, assetsOf } from '../edition/edition-of.ts';
import { registerOf } from '../edition/register-of.ts';
import type { FilledCompany } from '../fill-company.ts';
import { absentOf } from './absent-of.ts';
import { enclosed } from './enclosed.ts';
import { type Findings, gapsOf } from './gaps-of.ts';
import { groupsOf } from './groups-of.ts';
import { historyOf } from './history-of.ts';
import { isPrinted } from './is-printed.ts';
import { registerPart } from './register-part.ts';

/** What a company shows an inspector, as it is on a day; undefined when none of its documents is in force. */
export function packOf(
	{ company, documents }: FilledCompany,
	settings: PackSettings,
	findings: Findings,
	asOf: string | undefined,
): Pack | undefined {
	const printed = documents.filter(isPrinted(settings));
	const register = findings.compliance && complianceDoc(findings.compliance);
	const made = [...printed.map(({ doc }) => doc), ...(register === undefined ? [] : [register])];
	const shown = enclosed(made);
	const groups = groupsOf(
		printed.map((filled, index) => ({ ...filled, doc: shown[index] ?? filled.doc })),
		settings,
		company,
	);
	const chapters = groups.filter((group) => group.documents.length > 0);
	const [first] = chapters.flatMap((chapter) => chapter.documents);
	if (first === undefined) return undefined;
	const { language, id } = company;
	const changes = historyOf(chapters, language);
	const date = asOf ?? newestOf(chapters, changes);
	const kinds = documents.map(({ source }) => source.kind);
	return {
		edition: {
			company: id,
			language,
			file: company.source.file,
			folder: id,
			title: settings.title[language],
			date,
			status: activeWord(kinds[0]?.statuses ?? [], company),
			firm: first.doc.meta.company,
			frame: { ...editionFrame(company, date, kinds[0]?.fields ?? []), ...wordsOf(company, date, asOf) },
			contacts: [],
			chapters,
			register: registerOf(documents, chapters, company),
			changes,
			assets: assetsOf(chapters),
		},
		asOf,
		groups: groups.map(({ title, documents: members }) => ({ title, entries: entriesOf(members, company, asOf) })),
		absent: absentOf(documents, settings, company),
		gaps: gapsOf(findings, documents, chapters, company),
		compliance: register && registerPart(shown.at(-1) ?? register, chapters),
		anew: shown.filter((doc) => !made.includes(doc)),
	};
}

function wordsOf({ language }: Company, date: string, asOf: string | undefined) {
	const texts = packTexts[language];
	return { line: texts.line(asOf, date), contents: texts.index };
}

function entriesOf(
	members: Chapter['documents'],
	{ language }: Company,
	asOf: string | undefined,
): readonly PackEntry[] {
	return members.map(({ doc: { id, meta }, anchor, path }) => ({
		id,
		title: meta.title,
		version: meta.version,
		date: meta.date,
		status: meta.status.word,
		overdue:
			asOf !== undefined && meta.nextReview !== undefined && meta.nextReview < asOf
				? packTexts[language].overdue(meta.nextReview)
				: undefined,
		anchor,
		path,
	}));
}
